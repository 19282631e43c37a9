package vn.sovang.log.bundle.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import vn.sovang.log.bundle.BundleFile;
import vn.sovang.log.bundle.zip.BundleZip;
import vn.sovang.log.bundle.zip.DamagedFile;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.MalformedNote;
import vn.sovang.log.checkpoint.SignedNote;
import vn.sovang.log.checkpoint.VerifierKey;

/** Finds out who has signed what. */
final class Signatures {

    private final BundleZip bundle;
    private final Trust trust;
    private final Findings findings;

    Signatures(BundleZip bundle, Trust trust, Findings findings) {
        this.bundle = bundle;
        this.trust = trust;
        this.findings = findings;
    }

    /** The key that the bundle brings along, if it is one. */
    Optional<VerifierKey> ownKey() {
        return content(BundleFile.KEY)
                .flatMap(
                        line -> {
                            try {
                                return Optional.of(key(line));
                            } catch (MalformedNote malformed) {
                                findings.add(
                                        Check.SIGNATURE,
                                        "The file key holds no key: %s."
                                                .formatted(malformed.getMessage()));
                                return Optional.empty();
                            }
                        });
    }

    /** In exactly the form in which it is written. */
    private VerifierKey key(byte[] line) {
        VerifierKey key = Trust.key(line);
        if (!Arrays.equals(line, (key.line() + "\n").getBytes(UTF_8))) {
            findings.add(Check.SIGNATURE, "The file key holds more than a key.");
        }
        return key;
    }

    /** What the bundle's checkpoint says, signed or not, if it is one. */
    Optional<Checkpoint> checkpoint(Optional<VerifierKey> ownKey) {
        return content(BundleFile.CHECKPOINT)
                .flatMap(
                        note -> {
                            try {
                                return Optional.of(checkpoint(SignedNote.parse(note), ownKey));
                            } catch (MalformedNote malformed) {
                                findings.add(
                                        Check.SIGNATURE,
                                        "The file checkpoint holds none: %s."
                                                .formatted(malformed.getMessage()));
                                return Optional.empty();
                            }
                        });
    }

    private Checkpoint checkpoint(SignedNote note, Optional<VerifierKey> ownKey) {
        if (!ownKey.map(note::isSignedBy).orElse(false)) {
            findings.add(Check.SIGNATURE, "The checkpoint is not signed by the bundle's key.");
        }
        return Checkpoint.parse(note.text());
    }

    /** Whether the bundle's key is the one to believe. */
    void checkKey(Optional<VerifierKey> ownKey) {
        Optional<String> own = ownKey.map(VerifierKey::line);
        if (trust.key().isPresent() && !own.equals(trust.key().map(VerifierKey::line))) {
            findings.add(
                    Check.KEY,
                    "The bundle's own key is another than the one that was given, %s."
                            .formatted(trust.key().get()));
        }
    }

    /** Whether the older checkpoint is one of the same signer and log. */
    void checkSince(Optional<VerifierKey> ownKey, Optional<Checkpoint> checkpoint) {
        trust.since()
                .ifPresent(
                        since -> {
                            if (!trust.key()
                                    .or(() -> ownKey)
                                    .map(since::isSignedBy)
                                    .orElse(false)) {
                                findings.add(
                                        Check.EXTENSION,
                                        "The older checkpoint is not signed by the key that is believed.");
                            }
                        });
        Optional<String> origin = checkpoint.map(Checkpoint::origin);
        Optional<String> earlierOrigin = trust.sinceCheckpoint().map(Checkpoint::origin);
        if (earlierOrigin.isPresent() && !earlierOrigin.equals(origin)) {
            findings.add(Check.EXTENSION, "The older checkpoint is one of another log.");
        }
    }

    private Optional<byte[]> content(BundleFile file) {
        try {
            return Optional.of(bundle.whole(file));
        } catch (DamagedFile damaged) {
            findings.add(Check.FILES, String.valueOf(damaged.getMessage()));
            return Optional.empty();
        }
    }
}
