package vn.sovang.event.coverage;

import static vn.sovang.event.Indicator.LEARNING_BASES;
import static vn.sovang.event.Indicator.LEARNING_BASES_TOTAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.LedgerEntry;
import vn.sovang.event.unit.UnitCode;

/** What happens to a unit's coverage of learning in a year. It counts on the year's last day. */
public sealed interface CoverageEvent extends Event {

    UnitCode unit();

    int year();

    default CoverageId coverage() {
        return new CoverageId(unit(), year());
    }

    /**
     * Base unions. Both numbers are summed; a percentage is only ever that of two sums.
     *
     * @param implementing those that run the learning of IT and languages, never more than all
     */
    record Bases(long implementing, long total) {

        List<LedgerEntry> entries(CoverageId coverage) {
            return LedgerEntry.all(
                    List.of(
                            LedgerEntry.of(
                                    coverage.unit(),
                                    LEARNING_BASES,
                                    coverage.lastDay(),
                                    implementing),
                            LedgerEntry.of(
                                    coverage.unit(),
                                    LEARNING_BASES_TOTAL,
                                    coverage.lastDay(),
                                    total)));
        }
    }

    /**
     * @param previous what was set before, if anything
     */
    record Set(UnitCode unit, int year, @Nullable Bases previous, Bases current)
            implements CoverageEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.difference(
                    previous == null ? List.of() : previous.entries(coverage()),
                    current.entries(coverage()));
        }
    }

    record Corrected(UnitCode unit, int year, Bases previous, Bases current, String reason)
            implements CoverageEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.difference(
                    previous.entries(coverage()), current.entries(coverage()));
        }
    }

    record Voided(UnitCode unit, int year, Bases bases, String reason) implements CoverageEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.reversed(bases.entries(coverage()));
        }
    }
}
