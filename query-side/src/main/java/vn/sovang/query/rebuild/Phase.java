package vn.sovang.query.rebuild;

/** What a rebuild is doing; each phase begins at a percentage of the whole, by experience. */
public enum Phase {
    PREPARING(0),
    FOLDING(1),
    INDEXING(65),
    COMPARING(88),
    SWAPPING(98),
    DONE(100);

    private static final Phase[] ALL = values();

    private final int begins;

    Phase(int begins) {
        this.begins = begins;
    }

    /**
     * @param part of this phase that is done, from 0 to 1
     */
    int percentAfter(double part) {
        int ends = ALL[Math.min(ordinal() + 1, ALL.length - 1)].begins;
        return begins + (int) ((ends - begins) * part);
    }
}
