package vn.sovang.log.checkpoint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The secret key that signs notes. */
public final class SignerKey {

    private static final Pattern LINE =
            Pattern.compile("PRIVATE\\+KEY\\+([^+]+)\\+([0-9a-f]{8})\\+(.+)");

    private final byte[] seed;
    private final VerifierKey verifier;

    private SignerKey(String name, byte[] seed) {
        this.seed = seed;
        this.verifier = VerifierKey.of(name, Ed25519.publicKey(seed));
    }

    /**
     * A new key.
     *
     * @throws MalformedNote when no key may be called so
     */
    public static SignerKey generate(String name) {
        return new SignerKey(name, Ed25519.seed());
    }

    /**
     * @throws MalformedNote for anything but what {@link #line} gives
     */
    public static SignerKey parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new MalformedNote("Not a signing key, PRIVATE+KEY+name+id+key");
        }
        SignerKey key = new SignerKey(parts.group(1), secret(parts.group(3)));
        if (!key.name().hexId().equals(parts.group(2))) {
            throw new MalformedNote("The signing key does not have the id that it names");
        }
        return key;
    }

    /** Its text never gets into a message. */
    private static byte[] secret(String text) {
        try {
            return Ed25519.untyped(StrictBase64.decode(text));
        } catch (MalformedNote malformed) {
            throw new MalformedNote("Not the secret of an Ed25519 key");
        }
    }

    /** The form in which it is kept: whoever has it signs. */
    public String line() {
        return "PRIVATE+KEY+%s+%s+%s"
                .formatted(name().name(), name().hexId(), StrictBase64.encode(Ed25519.typed(seed)));
    }

    public KeyName name() {
        return verifier.name();
    }

    /** What others verify with. */
    public VerifierKey verifier() {
        return verifier;
    }

    /**
     * The same text gives the same note.
     *
     * @param text ends with a line break
     */
    public SignedNote sign(String text) {
        return SignedNote.of(text, new NoteSignature(name(), Ed25519.sign(seed, text)));
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "signer of " + verifier;
    }
}
