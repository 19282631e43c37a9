package vn.sovang.query.timeline.version;

import java.util.List;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.headcount.HeadcountEvent.Details;
import vn.sovang.platform.text.VietnameseNumbers;
import vn.sovang.query.ledger.Subject;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.timeline.ItemState;

/** A headcount on the timeline of its unit: what the people became, and how many they were. */
final class HeadcountItem {

    private HeadcountItem() {}

    static List<ItemVersion> versions(long position, HeadcountEvent event) {
        return switch (event) {
            case HeadcountEvent.Recorded recorded ->
                    version(position, event, recorded.details(), ItemState.CURRENT);
            case HeadcountEvent.Corrected corrected ->
                    version(position, event, corrected.current(), ItemState.CORRECTED);
            case HeadcountEvent.Voided voided ->
                    version(position, event, voided.details(), ItemState.VOIDED);
        };
    }

    private static String title(Details details) {
        String step =
                switch (details.kind()) {
                    case PARTY_NOMINATED -> "Giới thiệu đoàn viên ưu tú cho Đảng";
                    case PARTY_ADMITTED -> "Kết nạp đảng viên";
                    case PARTY_OFFICIAL -> "Công nhận đảng viên chính thức";
                };
        return step + ": " + VietnameseNumbers.print(details.count()) + " người";
    }

    private static List<ItemVersion> version(
            long position, HeadcountEvent event, Details details, ItemState state) {
        Subject subject = new Subject(SubjectKind.HEADCOUNT, event.headcount().value());
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
