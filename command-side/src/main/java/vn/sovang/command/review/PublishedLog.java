package vn.sovang.command.review;

import vn.sovang.log.merkle.TreeHead;
import vn.sovang.log.proof.LogAltered;
import vn.sovang.log.proof.PresentTree;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;

/** The log that a publication is bound to. */
final class PublishedLog {

    private final PresentTree tree;

    PublishedLog(PresentTree tree) {
        this.tree = tree;
    }

    /**
     * @throws Refused as not yet hashed, or as altered
     */
    TreeHead head() {
        try {
            return tree.head().orElseThrow(PublishedLog::notYetHashed);
        } catch (LogAltered altered) {
            throw new Refused(Problem.of(503, "log-altered", altered.alteration().sentence()));
        }
    }

    private static Refused notYetHashed() {
        return new Refused(
                Problem.of(
                        503,
                        "not-yet-hashed",
                        "Too much of the log has not been hashed yet; try again."));
    }
}
