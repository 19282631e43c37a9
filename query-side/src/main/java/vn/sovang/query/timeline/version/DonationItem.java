package vn.sovang.query.timeline.version;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.query.ledger.Subject;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.timeline.ItemState;

/**
 * A donation on the timeline of the unit that received it, on the day of receipt. Valuing changes
 * only its value.
 */
final class DonationItem {

    private static final String CASH = "Tiền mặt";

    private DonationItem() {}

    static List<ItemVersion> versions(long position, DonationEvent event) {
        return switch (event) {
            case DonationEvent.CashReceived cash ->
                    version(position, event, title(cash.purpose(), null), ItemState.CURRENT);
            case DonationEvent.GoodsReceived goods ->
                    version(
                            position,
                            event,
                            title(goods.purpose(), goods.goods()),
                            ItemState.CURRENT);
            case DonationEvent.CashCorrected cash ->
                    version(position, event, title(cash.purpose(), null), ItemState.CORRECTED);
            case DonationEvent.GoodsCorrected goods ->
                    version(
                            position,
                            event,
                            title(goods.purpose(), goods.current()),
                            ItemState.CORRECTED);
            case DonationEvent.Voided voided ->
                    version(
                            position,
                            event,
                            title(voided.purpose(), voided.goods()),
                            ItemState.VOIDED);
            case DonationEvent.GoodsValued _ -> List.of();
        };
    }

    private static String title(@Nullable String purpose, @Nullable Goods goods) {
        if (purpose != null) {
            return purpose;
        }
        return goods == null ? CASH : goods.description();
    }

    private static List<ItemVersion> version(
            long position, DonationEvent event, String title, ItemState state) {
        Subject subject = new Subject(SubjectKind.DONATION, event.donation().value());
        return List.of(
                new ItemVersion(
                        position, event.unit(), subject, true, title, event.receivedOn(), state));
    }
}
