package vn.sovang.query.timeline.version;

import java.util.List;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.gift.GiftEvent.Details;
import vn.sovang.platform.text.VietnameseNumbers;
import vn.sovang.query.ledger.Subject;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.timeline.ItemState;

/** A gift on the timeline of the unit that gave it: to whom, and how many sets. */
final class GiftItem {

    private GiftItem() {}

    static List<ItemVersion> versions(long position, GiftEvent event) {
        return switch (event) {
            case GiftEvent.Recorded recorded ->
                    version(position, event, recorded.details(), ItemState.CURRENT);
            case GiftEvent.Corrected corrected ->
                    version(position, event, corrected.current(), ItemState.CORRECTED);
            case GiftEvent.Voided voided ->
                    version(position, event, voided.details(), ItemState.VOIDED);
        };
    }

    private static String title(Details details) {
        String given =
                switch (details.recipients()) {
                    case CHILDREN -> "Tặng quà thiếu nhi";
                    case WAR_INVALIDS -> "Tặng quà thương binh, bệnh binh";
                    case MARTYR_FAMILIES -> "Tặng quà gia đình liệt sĩ";
                    case MERITORIOUS -> "Tặng quà người có công";
                    case POOR_HOUSEHOLDS -> "Tặng quà hộ nghèo";
                    case OTHER -> "Tặng quà";
                };
        return given + ": " + VietnameseNumbers.print(details.sets()) + " suất";
    }

    private static List<ItemVersion> version(
            long position, GiftEvent event, Details details, ItemState state) {
        Subject subject = new Subject(SubjectKind.GIFT, event.gift().value());
        return List.of(
                new ItemVersion(
                        position,
                        event.unit(),
                        subject,
                        true,
                        title(details),
                        details.on(),
                        state));
    }
}
