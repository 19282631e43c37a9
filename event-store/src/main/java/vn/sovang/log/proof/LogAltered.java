package vn.sovang.log.proof;

/** Hashing cannot go on: what it would build on was altered. */
public final class LogAltered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Alteration alteration;

    LogAltered(Alteration alteration) {
        super(alteration.sentence());
        this.alteration = alteration;
    }

    public Alteration alteration() {
        return alteration;
    }
}
