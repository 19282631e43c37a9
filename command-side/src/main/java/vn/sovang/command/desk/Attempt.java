package vn.sovang.command.desk;

import vn.sovang.command.decision.Refusal;

/** What came of deciding a wish once and appending the result. */
sealed interface Attempt {

    record Done(Outcome.Granted granted) implements Attempt {}

    /** All is as wished already. */
    record Unchanged() implements Attempt {}

    record Refused(Refusal refusal) implements Attempt {}

    /** Something that the decision had read has moved on, or may have. */
    record Stale() implements Attempt {}

    /** The key was answered by another request meanwhile. */
    record KeyTaken() implements Attempt {}

    record Failed(Outcome.Failed failed) implements Attempt {}
}
