package vn.sovang.query.audit.replay;

/** The log is not what it must be: an event is missing, or cannot be read. */
final class LogDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogDamaged(String what) {
        super(what);
    }

    LogDamaged(String what, RuntimeException cause) {
        super(what, cause);
    }
}
