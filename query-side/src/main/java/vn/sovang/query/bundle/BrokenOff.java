package vn.sovang.query.bundle;

/** An answer cannot be completed, and part of it is on its way. */
final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOff(RuntimeException cause) {
        super("An answer was broken off", cause);
    }
}
