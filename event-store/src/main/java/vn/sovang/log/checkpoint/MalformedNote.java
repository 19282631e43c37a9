package vn.sovang.log.checkpoint;

/** A text that is no note, no checkpoint or no key; the message says in words what is wrong. */
public final class MalformedNote extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedNote(String why) {
        super(why);
    }
}
