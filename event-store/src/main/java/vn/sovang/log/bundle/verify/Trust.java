package vn.sovang.log.bundle.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import vn.sovang.log.bundle.zip.NoBundle;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.MalformedNote;
import vn.sovang.log.checkpoint.SignedNote;
import vn.sovang.log.checkpoint.VerifierKey;

/**
 * What an auditor has from elsewhere.
 *
 * @param key that alone is believed
 * @param since a checkpoint that was kept
 */
public record Trust(Optional<VerifierKey> key, Optional<SignedNote> since) {

    /** Nothing but the bundle. */
    public static final Trust NOTHING = new Trust(Optional.empty(), Optional.empty());

    /** In bytes, of a key and of a checkpoint; longer ones are none. */
    public static final int MAX_LENGTH = SignedNote.MAX_LENGTH;

    /**
     * @throws NoBundle for what is no verifier key
     */
    public Trust withKey(byte[] line) {
        try {
            return new Trust(Optional.of(key(line)), since);
        } catch (MalformedNote malformed) {
            throw new NoBundle("The file of --key holds no key: " + malformed.getMessage() + ".");
        }
    }

    /**
     * @throws NoBundle for what is no signed checkpoint
     */
    public Trust withSince(byte[] note) {
        try {
            SignedNote signed = SignedNote.parse(note);
            Checkpoint.parse(signed.text());
            return new Trust(key, Optional.of(signed));
        } catch (MalformedNote malformed) {
            throw new NoBundle(
                    "The file of --since holds no checkpoint: " + malformed.getMessage() + ".");
        }
    }

    Optional<Checkpoint> sinceCheckpoint() {
        return since.map(note -> Checkpoint.parse(note.text()));
    }

    /** One line, with or without its end. */
    static VerifierKey key(byte[] line) {
        return VerifierKey.parse(new String(line, UTF_8).stripTrailing());
    }
}
