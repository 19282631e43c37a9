package vn.sovang.query.audit.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.event.LedgerEntry;
import vn.sovang.event.unit.UnitCode;

/**
 * Whether an entry counts, said as plainly as the rule is: it counts for whoever stood above its
 * unit on its day, as far as that was known. The projections ask it the other way round, from the
 * scope down to spans of days; so an error in one of the two shows.
 */
final class CountingRule {

    private final ReplayQuestion question;
    private final ToldOrganisation organisation;
    private final Map<Integer, Set<UnitCode>> roots = new HashMap<>();

    CountingRule(ReplayQuestion question, ToldOrganisation organisation) {
        this.question = question;
        this.organisation = organisation;
    }

    boolean counts(LedgerEntry entry) {
        return question.asksFor(entry.occurredOn())
                && switch (question.scope().kind()) {
                    case ALL -> true;
                    case OWN -> entry.unit().value().equals(question.scope().code());
                    case UNIT, CLUSTER -> isBelow(rootsOf(entry.year()), entry);
                };
    }

    private Set<UnitCode> rootsOf(int year) {
        String code = question.scope().code();
        return roots.computeIfAbsent(
                year,
                _ ->
                        question.scope().kind() == AskedScope.Kind.UNIT
                                ? Set.of(new UnitCode(code))
                                : organisation.membersOf(code, year));
    }

    /** A line that is longer than there are units would be a circle, which no log may hold. */
    private boolean isBelow(Set<UnitCode> roots, LedgerEntry entry) {
        Optional<UnitCode> unit = Optional.of(entry.unit());
        for (int steps = organisation.units().units().size(); unit.isPresent(); steps--) {
            if (roots.contains(unit.get())) {
                return true;
            }
            if (steps < 0) {
                throw new LogDamaged("Units stand above themselves on " + entry.occurredOn());
            }
            unit =
                    organisation
                            .units()
                            .find(unit.get())
                            .flatMap(found -> found.parentOn(entry.occurredOn()));
        }
        return false;
    }
}
