package vn.sovang.command.review;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;
import static vn.sovang.command.review.ReviewExamples.ACTIVITIES;
import static vn.sovang.command.review.ReviewExamples.REVIEW;
import static vn.sovang.command.review.ReviewExamples.UNKNOWN;
import static vn.sovang.command.review.ReviewExamples.VOLUNTEERING;
import static vn.sovang.command.review.ReviewExamples.adopted;
import static vn.sovang.command.review.ReviewExamples.criterion;
import static vn.sovang.command.review.ReviewExamples.points;
import static vn.sovang.command.review.ReviewExamples.scored;
import static vn.sovang.command.review.ReviewExamples.selfScore;
import static vn.sovang.command.review.ReviewExamples.verified;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.ReviewEvent.SelfScoreGiven;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;

class VerifyScoreTest {

    private static final String CODE = VOLUNTEERING.code();
    private static final String WHY = "thiếu minh chứng";
    private static final SelfScoreGiven GIVEN = selfScore(1, "17", "than-01");
    private static final ReviewRefusal NOT_SCORED = new ReviewRefusal.NotScored(THAN, CODE);
    private static final ReviewRefusal OWN = new ReviewRefusal.OwnScore(THAN);

    @Test
    void the_same_points_are_verified_with_or_without_a_reason() {
        scored(GIVEN).when(verify("17", null)).then(verified(1, "17", "17", null));
        scored(GIVEN).when(verify("17", "đủ")).then(verified(1, "17", "17", "đủ"));
    }

    @Test
    void other_points_need_a_reason() {
        scored(GIVEN).when(verify("15.5", WHY)).then(verified(1, "17", "15.5", WHY));
        scored(GIVEN).when(verify("18", WHY)).then(verified(1, "17", "18", WHY));
        scored(GIVEN)
                .when(verify("15.5", null))
                .thenRefused(new ReviewRefusal.ReasonRequired(points("17")));
    }

    @Test
    void a_verification_replaces_the_one_before_and_the_same_one_changes_nothing() {
        Decisions verified = scored(GIVEN, verified(1, "17", "15", WHY));
        verified.when(verify("16", WHY)).then(verified(1, "17", "16", WHY));
        scored(GIVEN, verified(1, "17", "15", WHY)).when(verify("15", WHY)).thenNothingChanges();
    }

    @Test
    void a_self_score_that_was_replaced_is_verified_again() {
        scored(GIVEN, verified(1, "17", "15", WHY), selfScore(1, "15", "than-01"))
                .when(verify("15", WHY))
                .then(verified(1, "15", "15", WHY));
    }

    @Test
    void only_a_self_score_is_verified() {
        scored().when(verify("17", WHY)).thenRefused(NOT_SCORED);
    }

    @Test
    void a_self_score_stands_while_its_criterion_gives_as_many_points_for_the_same_figure() {
        Criterion renamed = new Criterion(CODE, "Tên khác", VOLUNTEERING.maxPoints(), null);
        scored(GIVEN, adopted(2, renamed))
                .when(verify("17", null))
                .then(verified(2, "17", "17", null));
        scored(GIVEN, adopted(2, criterion(CODE, "25", null)))
                .when(verify("17", null))
                .thenRefused(NOT_SCORED);
        scored(GIVEN, adopted(2, criterion(CODE, "20", "GIFT_SETS")))
                .when(verify("17", null))
                .thenRefused(NOT_SCORED);
        scored(GIVEN, adopted(2, ACTIVITIES), adopted(3, VOLUNTEERING))
                .when(verify("17", null))
                .then(verified(3, "17", "17", null));
    }

    @Test
    void nobody_verifies_what_they_gave_themselves() {
        scored(GIVEN).askedBy("than-01", null).when(verify("17", null)).thenRefused(OWN);
        scored(GIVEN, selfScore(1, "18", "than-02"))
                .askedBy("than-01", null)
                .when(verify("18", null))
                .then(verified(1, "18", "18", null));
    }

    @Test
    void nobody_verifies_within_their_own_tree() {
        scored(GIVEN).askedBy("than-02", THAN).when(verify("17", null)).thenRefused(OWN);
        scored(GIVEN).askedBy("mo-01", MO).when(verify("17", null)).thenRefused(OWN);
        scored().askedBy("than-02", THAN)
                .when(verify(REVIEW, MO, CODE, "1"))
                .thenRefused(new ReviewRefusal.OwnScore(MO));
    }

    @Test
    void a_neighbour_verifies() {
        scored(GIVEN)
                .askedBy("dien-01", DIEN)
                .when(verify("17", null))
                .then(verified(1, "17", "17", null));
    }

    @Test
    void the_province_verifies_units_below_it_but_not_itself() {
        scored(GIVEN)
                .askedBy("tinh-01", TINH_DOAN)
                .when(verify("17", null))
                .then(verified(1, "17", "17", null));
        scored().askedBy("tinh-01", TINH_DOAN)
                .when(verify(REVIEW, TINH_DOAN, CODE, "1"))
                .thenRefused(new ReviewRefusal.OwnScore(TINH_DOAN));
        scored().askedBy("than-01", THAN)
                .when(verify(REVIEW, TINH_DOAN, CODE, "1"))
                .thenRefused(new ReviewRefusal.OwnScore(TINH_DOAN));
    }

    @Test
    void whose_tree_it_is_is_told_by_the_day_of_verification() {
        UnitEvent moved = new UnitEvent.Transferred(MO, THAN, DIEN, day("2024-01-15"), null);
        scored(GIVEN)
                .knowing(moved)
                .askedBy("mo-01", MO)
                .on("2024-01-14")
                .when(verify("17", null))
                .thenRefused(OWN);
        scored(GIVEN)
                .knowing(moved)
                .askedBy("mo-01", MO)
                .on("2024-01-15")
                .when(verify("17", null))
                .then(verified(1, "17", "17", null));
    }

    @Test
    void points_are_at_most_those_of_the_criterion() {
        scored(GIVEN)
                .when(verify("20.01", WHY))
                .thenRefused(new ReviewRefusal.PointsOverMaximum(VOLUNTEERING));
    }

    @Test
    void cluster_unit_membership_and_criterion_are_asked_in_this_order() {
        scored().when(verify(UNKNOWN, NOBODY, "none", "1"))
                .thenRefused(new CommonRefusal.Unknown("cluster", "nobody"));
        scored().when(verify(REVIEW, NOBODY, "none", "1"))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
        scored().when(verify(REVIEW, DIEN, "none", "1"))
                .thenRefused(new ReviewRefusal.NotAMember(DIEN, REVIEW));
        scored().when(verify(REVIEW, THAN, "none", "1"))
                .thenRefused(new CommonRefusal.Unknown("criterion", "none"));
    }

    @Test
    void evidence_that_was_added_has_to_be_verified_again() {
        SelfScoreGiven documented =
                new SelfScoreGiven(
                        REVIEW, THAN, CODE, 1, points("17"), "than-01", List.of("biên bản"));
        scored(GIVEN, verified(1, "17", "17", null), documented)
                .when(verify("17", null))
                .then(verified(1, "17", "17", null));
    }

    private static ReviewCommand verify(String points, @Nullable String reason) {
        return new ReviewCommand.VerifyScore(REVIEW, THAN, CODE, points(points), reason);
    }

    private static ReviewCommand verify(
            ReviewId review, UnitCode unit, String criterion, String points) {
        return new ReviewCommand.VerifyScore(review, unit, criterion, points(points), null);
    }
}
