package vn.sovang.command.review;

import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.review.ReviewExamples.REVIEW;
import static vn.sovang.command.review.ReviewExamples.UNKNOWN;
import static vn.sovang.command.review.ReviewExamples.review;
import static vn.sovang.command.review.ReviewExamples.reviews;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.event.review.ReviewEvent.TargetsSet;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.review.UnitTargets;
import vn.sovang.event.unit.UnitCode;

class SetTargetsTest {

    private static final UnitTargets THANS =
            new UnitTargets(THAN, Map.of("ACTIVITIES", 200L, "RESOURCES_VND", 1_000_000_000L));
    private static final UnitTargets MOS = new UnitTargets(MO, Map.of("ACTIVITIES", 20L));
    private static final TargetsSet BOTH = new TargetsSet(REVIEW, List.of(THANS, MOS));

    @Test
    void targets_are_set_for_the_first_time() {
        reviews().when(set(REVIEW, THANS, MOS)).then(BOTH);
    }

    @Test
    void setting_targets_replaces_all_that_were_set_before() {
        reviews().given(BOTH).when(set(REVIEW, MOS)).then(new TargetsSet(REVIEW, List.of(MOS)));
        reviews().given(BOTH).when(set(REVIEW)).then(new TargetsSet(REVIEW, List.of()));
    }

    @Test
    void the_same_targets_in_any_order_change_nothing() {
        reviews().given(BOTH).when(set(REVIEW, MOS, THANS)).thenNothingChanges();
        reviews().when(set(REVIEW)).thenNothingChanges();
    }

    @Test
    void clusters_and_units_are_known() {
        reviews()
                .when(set(UNKNOWN, targets(NOBODY)))
                .thenRefused(new CommonRefusal.Unknown("cluster", "nobody"));
        reviews()
                .when(set(REVIEW, THANS, targets(NOBODY)))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
    }

    @Test
    void units_are_members_in_that_year() {
        reviews()
                .when(set(REVIEW, THANS, targets(DIEN)))
                .thenRefused(new ReviewRefusal.NotAMember(DIEN, REVIEW));
        ReviewId nextYear = review("khoi-thi-dua", 2024);
        reviews()
                .when(set(nextYear, targets(DIEN)))
                .then(new TargetsSet(nextYear, List.of(targets(DIEN))));
        reviews()
                .when(set(nextYear, THANS))
                .thenRefused(new ReviewRefusal.NotAMember(THAN, nextYear));
    }

    private static UnitTargets targets(UnitCode unit) {
        return new UnitTargets(unit, Map.of("GIFT_SETS", 60L));
    }

    private static ReviewCommand set(ReviewId review, UnitTargets... targets) {
        return new ReviewCommand.SetTargets(review, List.of(targets));
    }
}
