package vn.sovang.log.checkpoint;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * What a note calls a key by.
 *
 * @param name not empty, without spaces, control characters and plus signs
 * @param id the first four bytes of a hash over name and public key
 */
public record KeyName(String name, int id) {

    public KeyName {
        if (!isAllowed(name)) {
            throw new MalformedNote("Not a name of a key: " + Quoted.of(name));
        }
    }

    /**
     * @param publicKey 32 bytes, as RFC 8032 encodes them
     */
    static KeyName of(String name, byte[] publicKey) {
        return new KeyName(name, ByteBuffer.wrap(Ed25519.fingerprint(name, publicKey)).getInt());
    }

    /** The id as it is written in keys. */
    public String hexId() {
        return HexFormat.of().toHexDigits(id);
    }

    private static boolean isAllowed(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(KeyName::isForbidden);
    }

    private static boolean isForbidden(int each) {
        return each == '+'
                || Character.isISOControl(each)
                || Character.isWhitespace(each)
                || Character.isSpaceChar(each);
    }
}
