package vn.sovang.log.bundle.verify;

import java.util.List;
import java.util.Set;

/**
 * What came of a verification.
 *
 * @param checks that were made, to the end
 * @param findings what is wrong, the earliest position first; empty when nothing is
 * @param remarks what should be known beside that
 * @param events how many lines the log has
 * @param seconds how long it took
 */
public record Verdict(
        Set<Check> checks,
        List<Finding> findings,
        List<String> remarks,
        long events,
        double seconds) {

    public boolean isIntact() {
        return findings.isEmpty();
    }

    public long eventsPerSecond() {
        return Math.round(events / Math.max(seconds, 1e-3));
    }

    /** The checks that found nothing. */
    public List<Check> passed() {
        return checks.stream().filter(check -> !found(check)).toList();
    }

    boolean found(Check check) {
        return findings.stream().anyMatch(finding -> finding.check() == check);
    }

    /** The whole of it, for people. */
    public String sentence() {
        if (isIntact()) {
            return "The bundle is intact.";
        }
        long position = findings.getFirst().position();
        return position == 0
                ? "The bundle was altered."
                : "The bundle was altered; the first position where it shows is %d."
                        .formatted(position);
    }
}
