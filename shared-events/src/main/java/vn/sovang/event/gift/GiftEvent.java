package vn.sovang.event.gift;

import static vn.sovang.event.Indicator.GIFT_SETS;
import static vn.sovang.event.Indicator.GIFT_VND;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.LedgerEntry;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.unit.UnitCode;

/** What happens to a gift: sets that were given on a day, with their value where it is known. */
public sealed interface GiftEvent extends Event {

    GiftId gift();

    UnitCode unit();

    /**
     * What can be corrected about a gift.
     *
     * @param valueVnd of all sets together, absent while nobody knows it
     * @param activity at which they were given, if at one
     */
    record Details(
            LocalDate on,
            Recipients recipients,
            long sets,
            @Nullable Long valueVnd,
            @Nullable ActivityId activity) {

        List<LedgerEntry> entries(UnitCode unit) {
            return LedgerEntry.all(
                    List.of(
                            LedgerEntry.of(unit, GIFT_SETS, on, sets),
                            LedgerEntry.of(unit, GIFT_VND, on, valueVnd == null ? 0 : valueVnd)));
        }
    }

    record Recorded(GiftId gift, UnitCode unit, Details details) implements GiftEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return details.entries(unit);
        }
    }

    record Corrected(GiftId gift, UnitCode unit, Details previous, Details current, String reason)
            implements GiftEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.difference(previous.entries(unit), current.entries(unit));
        }
    }

    record Voided(GiftId gift, UnitCode unit, Details details, String reason) implements GiftEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.reversed(details.entries(unit));
        }
    }
}
