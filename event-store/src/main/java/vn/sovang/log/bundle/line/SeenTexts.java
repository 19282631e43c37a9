package vn.sovang.log.bundle.line;

/** Remembers a number for each of up to four million texts, in twelve bytes for each place. */
public final class SeenTexts {

    private static final int MOST = 1 << 22;
    private static final int FIRST_PLACES = 1 << 10;

    /** For a text that was not seen. */
    public static final int NEVER = -1;

    /** For a text beyond those that are remembered. */
    public static final int UNKNOWN = -2;

    private long[] hashes = new long[FIRST_PLACES];
    private int[] numbers = new int[FIRST_PLACES];
    private int count;

    /** Whether there were more than can be remembered. */
    public boolean isFull() {
        return count >= MOST;
    }

    /**
     * @param hash not 0
     * @return the number before, {@link #NEVER} or {@link #UNKNOWN}
     */
    public int put(long hash, int number) {
        int place = place(hash);
        if (hashes[place] == hash) {
            int before = numbers[place];
            numbers[place] = number;
            return before;
        }
        if (isFull()) {
            return UNKNOWN;
        }
        hashes[place] = hash;
        numbers[place] = number;
        if (++count > hashes.length / 2) {
            grow();
        }
        return NEVER;
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) (hash >>> 20) & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = new int[2 * oldHashes.length];
        for (int index = 0; index < oldHashes.length; index++) {
            if (oldHashes[index] != 0) {
                int place = place(oldHashes[index]);
                hashes[place] = oldHashes[index];
                numbers[place] = oldNumbers[index];
            }
        }
    }
}
