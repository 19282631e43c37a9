package vn.sovang.log.merkle;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The definitions of RFC 6962, section 2.1, word by word and without a thought for speed; shares no
 * code with what it is compared with.
 */
public final class NaiveTree {

    private NaiveTree() {}

    /** MTH(D[n]). */
    public static byte[] mth(List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 0) {
            return sha256();
        }
        if (n == 1) {
            return sha256(new byte[] {0}, leaves.getFirst());
        }
        int k = k(n);
        return sha256(new byte[] {1}, mth(leaves.subList(0, k)), mth(leaves.subList(k, n)));
    }

    /** PATH(m, D[n]). */
    public static List<byte[]> path(int m, List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = k(n);
        return m < k
                ? with(path(m, leaves.subList(0, k)), mth(leaves.subList(k, n)))
                : with(path(m - k, leaves.subList(k, n)), mth(leaves.subList(0, k)));
    }

    /** PROOF(m, D[n]). */
    public static List<byte[]> proof(int m, List<byte[]> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean b) {
        int n = leaves.size();
        if (m == n) {
            return b ? List.of() : List.of(mth(leaves));
        }
        int k = k(n);
        return m <= k
                ? with(subproof(m, leaves.subList(0, k), b), mth(leaves.subList(k, n)))
                : with(subproof(m - k, leaves.subList(k, n), false), mth(leaves.subList(0, k)));
    }

    /** The largest power of two smaller than n. */
    private static int k(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static List<byte[]> with(List<byte[]> hashes, byte[] last) {
        List<byte[]> all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }

    private static byte[] sha256(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
