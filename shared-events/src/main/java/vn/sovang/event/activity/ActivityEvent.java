package vn.sovang.event.activity;

import static vn.sovang.event.Indicator.ACTIVITIES;
import static vn.sovang.event.Indicator.PARTICIPANT_TURNS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.LedgerEntry;
import vn.sovang.event.unit.UnitCode;

/**
 * What happens to an activity and its participant batches. The activity counts once, for its lead
 * unit.
 */
public sealed interface ActivityEvent extends Event {

    ActivityId activity();

    /**
     * What can be corrected about an activity. @param endedOn the last day, when it is not the
     * first
     */
    record Details(
            String title,
            ActivityKind kind,
            LocalDate occurredOn,
            @Nullable LocalDate endedOn,
            @Nullable String place,
            @Nullable String note) {

        public LocalDate lastDay() {
            return endedOn == null ? occurredOn : endedOn;
        }
    }

    /** Participant turns and, where known, distinct people. */
    record Attendance(long turns, @Nullable Long people) {}

    /** All turns of one unit on one day. */
    record TurnsOnDay(UnitCode unit, LocalDate on, long turns) {

        List<LedgerEntry> entries() {
            return LedgerEntry.of(unit, PARTICIPANT_TURNS, on, turns);
        }
    }

    record Recorded(
            ActivityId activity, UnitCode unit, List<UnitCode> coOrganisers, Details details)
            implements ActivityEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.of(unit, ACTIVITIES, details.occurredOn(), 1);
        }
    }

    /**
     * @param moved the turns that follow the activity to its new first day, as they stood on the
     *     old one
     */
    record Corrected(
            ActivityId activity,
            UnitCode unit,
            List<UnitCode> coOrganisers,
            Details previous,
            Details current,
            List<TurnsOnDay> moved,
            String reason)
            implements ActivityEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            if (previous.occurredOn().equals(current.occurredOn())) {
                return List.of();
            }
            return LedgerEntry.all(
                    List.of(
                            LedgerEntry.of(unit, ACTIVITIES, previous.occurredOn(), -1),
                            LedgerEntry.of(unit, ACTIVITIES, current.occurredOn(), 1),
                            moved.stream()
                                    .flatMap(each -> LedgerEntry.reversed(each.entries()).stream())
                                    .toList(),
                            moved.stream()
                                    .map(
                                            each ->
                                                    new TurnsOnDay(
                                                            each.unit(),
                                                            current.occurredOn(),
                                                            each.turns()))
                                    .flatMap(each -> each.entries().stream())
                                    .toList()));
        }
    }

    /**
     * @param turns everything that the batches had added by then, per unit and day
     */
    record Voided(
            ActivityId activity,
            UnitCode unit,
            List<UnitCode> coOrganisers,
            Details details,
            List<TurnsOnDay> turns,
            String reason)
            implements ActivityEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.all(
                    List.of(
                            LedgerEntry.of(unit, ACTIVITIES, details.occurredOn(), -1),
                            turns.stream()
                                    .flatMap(each -> LedgerEntry.reversed(each.entries()).stream())
                                    .toList()));
        }
    }

    /**
     * @param ownDay whether the day was given, so that the batch stays on it when the activity
     *     moves
     */
    record BatchRecorded(
            ActivityId activity,
            BatchId batch,
            UnitCode unit,
            LocalDate on,
            boolean ownDay,
            Attendance attendance,
            @Nullable AttendanceBasis basis)
            implements ActivityEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.of(unit, PARTICIPANT_TURNS, on, attendance.turns());
        }
    }

    record BatchCorrected(
            ActivityId activity,
            BatchId batch,
            UnitCode unit,
            LocalDate on,
            Attendance previous,
            Attendance current,
            String reason)
            implements ActivityEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.of(unit, PARTICIPANT_TURNS, on, current.turns() - previous.turns());
        }
    }

    record BatchVoided(
            ActivityId activity,
            BatchId batch,
            UnitCode unit,
            LocalDate on,
            Attendance attendance,
            String reason)
            implements ActivityEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.of(unit, PARTICIPANT_TURNS, on, -attendance.turns());
        }
    }
}
