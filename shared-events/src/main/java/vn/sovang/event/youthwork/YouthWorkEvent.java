package vn.sovang.event.youthwork;

import static vn.sovang.event.Indicator.YOUTH_WORK_OWN_VND;
import static vn.sovang.event.Indicator.YOUTH_WORK_TOTAL_VND;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.LedgerEntry;
import vn.sovang.event.unit.UnitCode;

/** What happens to a youth work. It counts, with its money, on the day of its handover. */
public sealed interface YouthWorkEvent extends Event {

    YouthWorkId youthWork();

    UnitCode unit();

    /**
     * @param ownShareVnd what the unit itself contributed, never more than the total
     */
    record Handover(LocalDate handedOverOn, long totalVnd, long ownShareVnd) {

        List<LedgerEntry> entries(UnitCode unit, YouthWorkLevel level) {
            return LedgerEntry.all(
                    List.of(
                            LedgerEntry.of(unit, level.countedAs(), handedOverOn, 1),
                            LedgerEntry.of(unit, YOUTH_WORK_TOTAL_VND, handedOverOn, totalVnd),
                            LedgerEntry.of(unit, YOUTH_WORK_OWN_VND, handedOverOn, ownShareVnd)));
        }
    }

    record Registered(
            YouthWorkId youthWork,
            UnitCode unit,
            YouthWorkLevel level,
            String title,
            LocalDate registeredOn)
            implements YouthWorkEvent {}

    record HandedOver(
            YouthWorkId youthWork,
            UnitCode unit,
            YouthWorkLevel level,
            String title,
            Handover handover)
            implements YouthWorkEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return handover.entries(unit, level);
        }
    }

    /**
     * @param handover what had been handed over by then, if anything
     */
    record Voided(
            YouthWorkId youthWork,
            UnitCode unit,
            YouthWorkLevel level,
            String title,
            LocalDate registeredOn,
            @Nullable Handover handover,
            String reason)
            implements YouthWorkEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return handover == null
                    ? List.of()
                    : LedgerEntry.reversed(handover.entries(unit, level));
        }
    }
}
