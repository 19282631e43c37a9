package vn.sovang.log.bundle.line;

/** 64 bits for a text: two of ten million texts are alike once in a hundred thousand bundles. */
final class TextHash {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TextHash() {}

    /** Never 0. */
    static long of(byte[] bytes, int from, int to) {
        long hash = BASIS;
        for (int index = from; index < to; index++) {
            hash = (hash ^ bytes[index]) * PRIME;
            hash ^= hash >>> 32;
        }
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return mixed == 0 ? 1 : mixed;
    }
}
