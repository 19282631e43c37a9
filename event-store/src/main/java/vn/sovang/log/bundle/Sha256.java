package vn.sovang.log.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of a whole file. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    public static byte[] of(byte[] content) {
        return begin().digest(content);
    }
}
