package vn.sovang.command.desk;

import vn.sovang.command.decision.Refusal;
import vn.sovang.platform.http.Problem;

/** How a request for a command ends. */
public sealed interface Outcome {

    /**
     * @param replayed whether the same key had been answered so before
     */
    record Granted(int status, Answer answer, boolean replayed) implements Outcome {}

    record Failed(Problem problem) implements Outcome {}

    static Outcome refused(Refusal refusal) {
        return new Failed(Problem.of(refusal.status(), refusal.code(), refusal.detail()));
    }
}
