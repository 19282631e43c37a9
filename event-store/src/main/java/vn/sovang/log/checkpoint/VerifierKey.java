package vn.sovang.log.checkpoint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public key by which everybody verifies notes of one signer. */
public final class VerifierKey {

    private static final Pattern LINE = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+(.+)");

    private final KeyName name;
    private final byte[] publicKey;

    private VerifierKey(KeyName name, byte[] publicKey) {
        this.name = name;
        this.publicKey = publicKey;
    }

    static VerifierKey of(String name, byte[] publicKey) {
        return new VerifierKey(KeyName.of(name, publicKey), publicKey);
    }

    /**
     * @throws MalformedNote for anything but what {@link #line} gives
     */
    public static VerifierKey parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new MalformedNote("Not a verifier key, name+id+key: " + Quoted.of(line));
        }
        byte[] publicKey = Ed25519.untyped(StrictBase64.decode(parts.group(3)));
        VerifierKey key = of(parts.group(1), publicKey);
        if (!Ed25519.isPublicKey(publicKey) || !key.name.hexId().equals(parts.group(2))) {
            throw new MalformedNote("The verifier key does not have the id that it names");
        }
        return key;
    }

    public KeyName name() {
        return name;
    }

    /** The form in which it is handed out, without a line break. */
    public String line() {
        return "%s+%s+%s"
                .formatted(
                        name.name(), name.hexId(), StrictBase64.encode(Ed25519.typed(publicKey)));
    }

    boolean verifies(String text, NoteSignature signature) {
        return Ed25519.verifies(publicKey, text, signature.signature());
    }

    @Override
    public String toString() {
        return line();
    }
}
