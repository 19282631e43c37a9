package vn.sovang.log.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The hashes of RFC 6962, section 2.1: SHA-256, with leaves and nodes told apart by a first byte.
 * Used by one thread at a time.
 */
public final class MerkleHash {

    /** Of every hash, in bytes. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = sha256();

    /** The root of a tree without leaves. */
    public static byte[] ofNothing() {
        return sha256().digest();
    }

    public byte[] leaf(byte[] data) {
        sha256.update(LEAF);
        return sha256.digest(data);
    }

    public byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    /**
     * The root over consecutive hashes of one height.
     *
     * @param hashes one after the other
     * @param first the index of the first one that counts
     * @param count a power of two
     */
    public byte[] perfect(byte[] hashes, int first, int count) {
        byte[] row = Arrays.copyOfRange(hashes, first * LENGTH, (first + count) * LENGTH);
        for (int width = count; width > 1; width /= 2) {
            for (int pair = 0; pair < width / 2; pair++) {
                sha256.update(NODE);
                sha256.update(row, 2 * pair * LENGTH, 2 * LENGTH);
                System.arraycopy(sha256.digest(), 0, row, pair * LENGTH, LENGTH);
            }
        }
        return Arrays.copyOf(row, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
