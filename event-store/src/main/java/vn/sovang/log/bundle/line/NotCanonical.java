package vn.sovang.log.bundle.line;

/** A line is not of the form of the log; the message says where. */
public final class NotCanonical extends Exception {

    private static final long serialVersionUID = 1L;

    NotCanonical(String what, int column) {
        super("%s at byte %d".formatted(what, column), null, false, false);
    }
}
