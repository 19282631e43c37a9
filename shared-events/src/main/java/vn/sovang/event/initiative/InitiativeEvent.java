package vn.sovang.event.initiative;

import static vn.sovang.event.Indicator.BENEFIT_VND;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.LedgerEntry;
import vn.sovang.event.unit.UnitCode;

/** What happens to an initiative or research topic. It counts once, when first recognised. */
public sealed interface InitiativeEvent extends Event {

    InitiativeId initiative();

    UnitCode unit();

    /** The benefit of one year in đồng, placed on that year's last day. */
    record Benefit(int year, long valueVnd) {

        List<LedgerEntry> entries(UnitCode unit) {
            return LedgerEntry.of(unit, BENEFIT_VND, lastDayOf(year), valueVnd);
        }
    }

    /**
     * What a standing recognition had added. @param countedOn the day of the recognition that
     * counted
     */
    record Counted(LocalDate countedOn, List<Benefit> benefits) {

        List<LedgerEntry> entries(UnitCode unit, InitiativeForm form) {
            return Stream.concat(
                            LedgerEntry.of(unit, form.countedAs(), countedOn, 1).stream(),
                            benefits.stream().flatMap(each -> each.entries(unit).stream()))
                    .toList();
        }
    }

    record Submitted(
            InitiativeId initiative,
            UnitCode unit,
            InitiativeForm form,
            String title,
            LocalDate submittedOn)
            implements InitiativeEvent {}

    /**
     * @param counts whether this is the first recognition since submission or the last withdrawal
     */
    record Recognised(
            InitiativeId initiative,
            UnitCode unit,
            InitiativeForm form,
            String title,
            RecognitionLevel level,
            LocalDate recognisedOn,
            @Nullable String decision,
            boolean counts)
            implements InitiativeEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return counts ? LedgerEntry.of(unit, form.countedAs(), recognisedOn, 1) : List.of();
        }
    }

    record RecognitionWithdrawn(
            InitiativeId initiative,
            UnitCode unit,
            InitiativeForm form,
            String title,
            LocalDate submittedOn,
            Counted counted,
            String reason)
            implements InitiativeEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.reversed(counted.entries(unit, form));
        }
    }

    record BenefitAssessed(
            InitiativeId initiative,
            UnitCode unit,
            int year,
            long previousVnd,
            long valueVnd,
            LocalDate assessedOn)
            implements InitiativeEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.of(unit, BENEFIT_VND, lastDayOf(year), valueVnd - previousVnd);
        }
    }

    /**
     * @param counted what stood by then; absent when no recognition did
     */
    record Voided(
            InitiativeId initiative,
            UnitCode unit,
            InitiativeForm form,
            String title,
            LocalDate submittedOn,
            @Nullable Counted counted,
            String reason)
            implements InitiativeEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return counted == null ? List.of() : LedgerEntry.reversed(counted.entries(unit, form));
        }
    }

    /** The day on which a year's benefit counts. */
    static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
