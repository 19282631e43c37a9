package vn.sovang.command.decision;

/** A wish to record something about one thing. */
public interface Command {

    /** The stream of the thing. */
    String stream();

    /**
     * What kind of thing it is, as in {@code activity}; a missing one is {@code unknown-activity}.
     */
    default String noun() {
        return stream().substring(0, stream().indexOf('/'));
    }

    /**
     * Whether the rules of the wish look at the whole organisation, so that it must be as fresh as
     * can be.
     */
    default boolean concernsOrganisation() {
        return false;
    }
}
