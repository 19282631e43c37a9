package vn.sovang.query.bundle;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import vn.sovang.log.LogPosition;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.bundle.BundleContent;
import vn.sovang.log.bundle.BundleWriter;
import vn.sovang.log.copy.EntryCopy;
import vn.sovang.log.json.EventCodec;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.Tile;
import vn.sovang.log.proof.StoredHashes;
import vn.sovang.platform.Database;
import vn.sovang.query.proof.CheckpointDesk;
import vn.sovang.query.proof.Proofs;

/**
 * Makes bundles of log and tree as they stand in the database, whether they fit or not: that is for
 * whoever verifies them to find out.
 */
@Component
class Bundles {

    private static final int STEP = 10_000;

    private final Database database;
    private final StoredHashes hashes;
    private final Proofs proofs;
    private final CheckpointDesk desk;
    private final EventCodec codec;

    Bundles(
            @Qualifier("query") Database database,
            StoredHashes hashes,
            Proofs proofs,
            CheckpointDesk desk,
            EventCodec codec) {
        this.database = database;
        this.hashes = hashes;
        this.proofs = proofs;
        this.desk = desk;
        this.codec = codec;
    }

    /**
     * What is signed is signed here, what is read is read while it is written.
     *
     * @throws vn.sovang.platform.http.Refused when no checkpoint can be given
     */
    BundleContent at(LogPosition at) {
        long size = proofs.reached(at.position());
        return new BundleContent(
                at,
                desk.checkpoint(size),
                desk.verifier(),
                reader -> readEntries(size, reader),
                reader -> readLeaves(size, reader));
    }

    void write(BundleContent content, OutputStream out) {
        BundleWriter.write(out, codec, content);
    }

    private void readEntries(long size, Consumer<StoredEntry> reader) {
        try (Connection connection = database.address().unpooled().getConnection()) {
            long[] last = {0};
            long before;
            do {
                before = last[0];
                EntryCopy.read(
                        connection,
                        before,
                        (int) Math.min(STEP, size - before),
                        entry -> {
                            last[0] = entry.position();
                            if (entry.position() <= size) {
                                reader.accept(entry);
                            }
                        });
            } while (last[0] > before && last[0] < size);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The log cannot be read", failure);
        }
    }

    private void readLeaves(long size, Consumer<byte[]> reader) {
        for (long index = 0; index * Tile.WIDTH < size; index++) {
            byte[] tile = hashes.tile(0, index);
            int length =
                    (int) Math.min(tile.length, (size - index * Tile.WIDTH) * MerkleHash.LENGTH);
            reader.accept(Arrays.copyOf(tile, length));
        }
    }
}
