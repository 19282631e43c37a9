package vn.sovang.query.proof;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.Tile;
import vn.sovang.log.proof.StoredHashes;
import vn.sovang.query.platform.RequestText;

@RestController
class TileApi {

    private static final String TILES = "/api/audit/tile/";
    private static final String ENTRIES = "entries/";

    /** What a tile once held, it holds for ever; only whoever may audit keeps it. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final StoredHashes hashes;
    private final LogReader log;

    TileApi(StoredHashes hashes, @Qualifier("query") LogReader log) {
        this.hashes = hashes;
        this.log = log;
    }

    @GetMapping(TILES + "**")
    @Operation(summary = "Hashes of the log's Merkle tree, or its entries, in tiles of 256")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String path = uri.startsWith(TILES) ? uri.substring(TILES.length()) : "";
        byte[] content =
                path.startsWith(ENTRIES)
                        ? entries(tile(Tile.parseEntries(path.substring(ENTRIES.length()))), path)
                        : hashes(tile(Tile.parse(path)), path);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(FOR_EVER)
                .body(content);
    }

    private static Tile tile(Optional<Tile> named) {
        return named.orElseThrow(
                () -> RequestText.invalid("tile", "must be <level>/<index>[.p/<width>]"));
    }

    private byte[] hashes(Tile tile, String path) {
        byte[] known = hashes.tile(tile.level(), tile.index());
        int length = tile.width() * MerkleHash.LENGTH;
        if (known.length < length) {
            throw RequestText.unknown("unknown-tile", path);
        }
        return Arrays.copyOf(known, length);
    }

    private byte[] entries(Tile tile, String path) {
        List<StoredEntry> known = log.after(tile.first(), tile.width());
        if (known.size() < tile.width()) {
            throw RequestText.unknown("unknown-tile", path);
        }
        return EntryBundle.of(known);
    }
}
