package vn.sovang.event.headcount;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.LedgerEntry;
import vn.sovang.event.unit.UnitCode;

/** What happens to a headcount: a number of people on a day, never their names. */
public sealed interface HeadcountEvent extends Event {

    HeadcountId headcount();

    UnitCode unit();

    /** What can be corrected about a headcount. */
    record Details(HeadcountKind kind, LocalDate on, long count, @Nullable String decision) {

        List<LedgerEntry> entries(UnitCode unit) {
            return LedgerEntry.of(unit, kind.countedAs(), on, count);
        }
    }

    record Recorded(HeadcountId headcount, UnitCode unit, Details details)
            implements HeadcountEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return details.entries(unit);
        }
    }

    record Corrected(
            HeadcountId headcount, UnitCode unit, Details previous, Details current, String reason)
            implements HeadcountEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.difference(previous.entries(unit), current.entries(unit));
        }
    }

    record Voided(HeadcountId headcount, UnitCode unit, Details details, String reason)
            implements HeadcountEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.reversed(details.entries(unit));
        }
    }
}
