package vn.sovang.log.checkpoint;

import java.util.Base64;

/** Base 64 of RFC 4648, section 4, where each value has exactly one form. */
final class StrictBase64 {

    private StrictBase64() {}

    static String encode(byte[] value) {
        return Base64.getEncoder().encodeToString(value);
    }

    /**
     * @throws MalformedNote for any other form
     */
    static byte[] decode(String text) {
        try {
            byte[] value = Base64.getDecoder().decode(text);
            if (encode(value).equals(text)) {
                return value;
            }
        } catch (IllegalArgumentException malformed) {
            // Told below, together with forms that the JDK would let pass.
        }
        throw new MalformedNote("Not base 64 in its one canonical form: " + Quoted.of(text));
    }
}
