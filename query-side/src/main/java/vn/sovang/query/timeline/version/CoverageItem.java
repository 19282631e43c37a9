package vn.sovang.query.timeline.version;

import java.util.List;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.platform.text.VietnameseNumbers;
import vn.sovang.query.ledger.Subject;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.timeline.ItemState;

/** The coverage of a year on its unit's timeline, on the year's last day. */
final class CoverageItem {

    private CoverageItem() {}

    static List<ItemVersion> versions(long position, CoverageEvent event) {
        return switch (event) {
            case CoverageEvent.Set set ->
                    version(position, event, set.current(), ItemState.CURRENT);
            case CoverageEvent.Corrected corrected ->
                    version(position, event, corrected.current(), ItemState.CORRECTED);
            case CoverageEvent.Voided voided ->
                    version(position, event, voided.bases(), ItemState.VOIDED);
        };
    }

    private static String title(Bases bases) {
        return "Học tập tin học, ngoại ngữ: %s/%s cơ sở Đoàn"
                .formatted(
                        VietnameseNumbers.print(bases.implementing()),
                        VietnameseNumbers.print(bases.total()));
    }

    private static List<ItemVersion> version(
            long position, CoverageEvent event, Bases bases, ItemState state) {
        Subject subject = new Subject(SubjectKind.COVERAGE, event.coverage().value());
        return List.of(
                new ItemVersion(
                        position,
                        event.unit(),
                        subject,
                        true,
                        title(bases),
                        event.coverage().lastDay(),
                        state));
    }
}
