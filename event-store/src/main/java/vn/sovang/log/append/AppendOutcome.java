package vn.sovang.log.append;

import vn.sovang.log.LogPosition;

/** What became of an append. */
public sealed interface AppendOutcome {

    /**
     * Committed and durable. @param at the place of its last event, or the head when it had none
     */
    record Appended(LogPosition at) implements AppendOutcome {}

    /** Another event took its place in the stream, or an event with its id is in the log. */
    record StreamConflict() implements AppendOutcome {}

    /** A stream that the decision had read has moved on. */
    record DependencyMoved() implements AppendOutcome {}

    /** The key was answered by another append. */
    record KeyTaken() implements AppendOutcome {}

    /** The given time precedes the head of the log, or lies in the future. */
    record TimeRefused() implements AppendOutcome {}

    /** The database is away or refuses to write; nothing was recorded. */
    record Unavailable(String why) implements AppendOutcome {}

    /**
     * Nobody could say in time whether it was recorded. The same append with the same ids may be
     * tried again.
     */
    record Unknown(String why) implements AppendOutcome {}
}
