package vn.sovang.event.donation;

import static vn.sovang.event.Indicator.CASH_VND;
import static vn.sovang.event.Indicator.GOODS_VND;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.LedgerEntry;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.unit.UnitCode;

/**
 * What happens to a donation. Cash counts at once, goods once they are valued; all on the day of
 * receipt.
 */
public sealed interface DonationEvent extends Event {

    DonationId donation();

    UnitCode unit();

    LocalDate receivedOn();

    /**
     * @param valueVnd the value in đồng, absent until someone has valued the goods
     */
    record Goods(String description, long quantity, String measure, @Nullable Long valueVnd) {

        public long countedVnd() {
            return valueVnd == null ? 0 : valueVnd;
        }
    }

    record CashReceived(
            DonationId donation,
            UnitCode unit,
            @Nullable ActivityId activity,
            LocalDate receivedOn,
            long cashVnd,
            @Nullable String purpose,
            @Nullable Donor donor)
            implements DonationEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.of(unit, CASH_VND, receivedOn, cashVnd);
        }
    }

    record GoodsReceived(
            DonationId donation,
            UnitCode unit,
            @Nullable ActivityId activity,
            LocalDate receivedOn,
            Goods goods,
            @Nullable String purpose,
            @Nullable Donor donor)
            implements DonationEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.of(unit, GOODS_VND, receivedOn, goods.countedVnd());
        }
    }

    /**
     * The goods valued, or valued again: their quantity stays, the difference moves the year of
     * receipt.
     */
    record GoodsValued(
            DonationId donation,
            UnitCode unit,
            LocalDate receivedOn,
            @Nullable Long previousVnd,
            long valueVnd,
            String method,
            LocalDate valuedOn)
            implements DonationEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.of(
                    unit,
                    GOODS_VND,
                    receivedOn,
                    previousVnd == null ? valueVnd : valueVnd - previousVnd);
        }
    }

    record CashCorrected(
            DonationId donation,
            UnitCode unit,
            LocalDate receivedOn,
            @Nullable String purpose,
            long previousVnd,
            long cashVnd,
            String reason)
            implements DonationEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.of(unit, CASH_VND, receivedOn, cashVnd - previousVnd);
        }
    }

    record GoodsCorrected(
            DonationId donation,
            UnitCode unit,
            LocalDate receivedOn,
            @Nullable String purpose,
            Goods previous,
            Goods current,
            String reason)
            implements DonationEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.of(
                    unit, GOODS_VND, receivedOn, current.countedVnd() - previous.countedVnd());
        }
    }

    /** Carries the cash or the goods as they stood, never both. */
    record Voided(
            DonationId donation,
            UnitCode unit,
            LocalDate receivedOn,
            @Nullable String purpose,
            @Nullable Long cashVnd,
            @Nullable Goods goods,
            String reason)
            implements DonationEvent {
        @Override
        public List<LedgerEntry> ledgerEntries() {
            return LedgerEntry.all(
                    List.of(
                            cashVnd == null
                                    ? List.of()
                                    : LedgerEntry.of(unit, CASH_VND, receivedOn, -cashVnd),
                            goods == null
                                    ? List.of()
                                    : LedgerEntry.of(
                                            unit, GOODS_VND, receivedOn, -goods.countedVnd())));
        }
    }
}
