package vn.sovang.log.bundle.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.log.bundle.BundleFile;
import vn.sovang.log.bundle.BundleTotals;
import vn.sovang.log.bundle.Manifest;
import vn.sovang.log.bundle.Sha256;
import vn.sovang.log.bundle.zip.BundleZip;
import vn.sovang.log.json.CanonicalJson;

/** Compares the two documents that follow from the rest. */
final class Documents {

    private final BundleZip bundle;
    private final Findings findings;

    Documents(BundleZip bundle, Findings findings) {
        this.bundle = bundle;
        this.findings = findings;
    }

    /**
     * Piece by piece, up to the first that differs.
     *
     * @return the hash of the file
     */
    byte[] compareTotals(BundleTotals expected) {
        try (InputStream content = bundle.content(BundleFile.TOTALS)) {
            DigestInputStream hashed = new DigestInputStream(content, Sha256.begin());
            InputStream given = new BufferedInputStream(hashed);
            expected.read((figure, piece) -> compare(figure, piece, given));
            boolean longer = given.read() >= 0;
            if (longer && !findings.has(Check.TOTALS)) {
                findings.add(Check.TOTALS, "totals.json has more than the events give.");
            }
            given.transferTo(OutputStream.nullOutputStream());
            return hashed.getMessageDigest().digest();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Once something differs, nothing fits any more. */
    private void compare(String figure, String piece, InputStream given) {
        if (findings.has(Check.TOTALS)) {
            return;
        }
        byte[] expected = piece.getBytes(UTF_8);
        try {
            if (!Arrays.equals(expected, given.readNBytes(expected.length))) {
                findings.add(
                        Check.TOTALS,
                        "totals.json differs from what the events give: %s.".formatted(figure));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void compareManifest(LogRead log, byte[] leaves, byte[] totals) {
        Map<BundleFile, byte[]> hashes = new EnumMap<>(BundleFile.class);
        hashes.put(BundleFile.CHECKPOINT, Sha256.of(bundle.whole(BundleFile.CHECKPOINT)));
        hashes.put(BundleFile.KEY, Sha256.of(bundle.whole(BundleFile.KEY)));
        hashes.put(BundleFile.LOG, log.hash());
        hashes.put(BundleFile.LEAVES, leaves);
        hashes.put(BundleFile.TOTALS, totals);
        Optional<Instant> last =
                log.last().map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        Manifest expected = Manifest.of(log.size(), last.map(Manifest::time).orElse(null), hashes);
        byte[] given = bundle.whole(BundleFile.MANIFEST);
        if (!Arrays.equals(expected.bytes(), given)) {
            findings.add(
                    Check.MANIFEST,
                    "manifest.json does not tell what is there: %s."
                            .formatted(difference(expected, given)));
        }
    }

    private static String difference(Manifest expected, byte[] given) {
        try {
            Manifest told = CanonicalJson.MAPPER.readValue(given, Manifest.class);
            return difference(expected, told);
        } catch (RuntimeException unreadable) {
            return "it cannot be read";
        }
    }

    private static String difference(Manifest expected, Manifest told) {
        if (told.format() != expected.format() || !expected.versions().equals(told.versions())) {
            return "it names another format, for which another version of this program may be needed";
        }
        for (Map.Entry<String, String> file : expected.files().entrySet()) {
            if (!file.getValue().equals(told.files().get(file.getKey()))) {
                return "another hash of " + file.getKey();
            }
        }
        return told.equals(expected)
                ? "it is not canonical JSON"
                : "another position, time or file";
    }
}
