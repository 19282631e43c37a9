package vn.sovang.query.rebuild.fold;

/**
 * Consecutive events of the log.
 *
 * @param number among the chunks, from 0
 * @param first position
 * @param last position
 */
record Chunk(long number, long first, long last) {

    private static final int SIZE = 10_000;

    /** The one of that number among those that cover the log up to its head; maybe an empty one. */
    static Chunk of(long number, long head) {
        return new Chunk(number, number * SIZE + 1, Math.min((number + 1) * SIZE, head));
    }

    boolean isEmpty() {
        return last < first;
    }

    long events() {
        return last - first + 1;
    }
}
