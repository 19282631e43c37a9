package vn.sovang.log.bundle.verify;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the first finding of each check that is made. Used by one thread. */
final class Findings {

    private final Set<Check> made;
    private final Map<Check, Finding> first = new EnumMap<>(Check.class);

    /**
     * @param made the checks whose findings count
     */
    Findings(Set<Check> made) {
        this.made = EnumSet.copyOf(made);
    }

    void add(Check check, String sentence) {
        add(new Finding(check, 0, sentence));
    }

    void add(Check check, long position, String sentence) {
        add(new Finding(check, position, sentence));
    }

    private void add(Finding finding) {
        if (made.contains(finding.check())) {
            first.putIfAbsent(finding.check(), finding);
        }
    }

    /** These could not be made, or not to the end; what they have found stays. */
    void leaveOut(Set<Check> checks) {
        made.removeAll(checks);
    }

    /** Those that were made. */
    Set<Check> checks() {
        return made;
    }

    boolean has(Check check) {
        return first.containsKey(check);
    }

    /** Those that show at an event come first, the earliest before the others. */
    List<Finding> list() {
        return first.values().stream()
                .sorted(
                        Comparator.comparing((Finding each) -> each.position() == 0)
                                .thenComparing(Finding::position))
                .toList();
    }
}
