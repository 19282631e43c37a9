package vn.sovang.platform.json;

/** A JSON value that is of the right kind but not of the right form. */
public final class MalformedValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedValue(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
