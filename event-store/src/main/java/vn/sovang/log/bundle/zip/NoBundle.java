package vn.sovang.log.bundle.zip;

/** What was given is no bundle at all; the message says in a sentence why. */
public final class NoBundle extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoBundle(String why) {
        super(why);
    }
}
