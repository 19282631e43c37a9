package vn.sovang.log.bundle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.json.CanonicalJson;

/**
 * What a bundle says of itself. Everything in it follows from the other files.
 *
 * @param format of the bundle, 1
 * @param position of the last event, 0 for an empty log
 * @param recordedAt of the last event, as it stands in the log
 * @param files the SHA-256 of each other file in lower-case hexadecimal, by its name
 * @param versions by which rules the files are made
 */
public record Manifest(
        int format,
        long position,
        @Nullable String recordedAt,
        Map<String, String> files,
        Map<String, String> versions) {

    private static final int FORMAT = 1;

    private static final Map<String, String> VERSIONS =
            Map.of(
                    "checkpoint", "c2sp.org/tlog-checkpoint",
                    "json", "RFC 8785",
                    "tree", "RFC 6962");

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    public static Manifest of(
            long position, @Nullable String recordedAt, Map<BundleFile, byte[]> hashes) {
        Map<String, String> files =
                hashes.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        file -> file.getKey().path(),
                                        file -> HexFormat.of().formatHex(file.getValue()),
                                        (one, _) -> one,
                                        TreeMap::new));
        return new Manifest(FORMAT, position, recordedAt, files, VERSIONS);
    }

    /** In the form of the log. */
    public static String time(Instant recordedAt) {
        return MICROS.format(recordedAt);
    }

    /** Canonical JSON, without a line break. */
    public byte[] bytes() {
        return CanonicalJson.MAPPER.writeValueAsBytes(this);
    }
}
