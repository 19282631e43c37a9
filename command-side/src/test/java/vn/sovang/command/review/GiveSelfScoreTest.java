package vn.sovang.command.review;

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
import static vn.sovang.command.review.ReviewExamples.reviews;
import static vn.sovang.command.review.ReviewExamples.scored;
import static vn.sovang.command.review.ReviewExamples.selfScore;
import static vn.sovang.command.review.ReviewExamples.verified;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.Authority;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.ReviewEvent.SelfScoreGiven;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.unit.UnitCode;

class GiveSelfScoreTest {

    private static final String CODE = VOLUNTEERING.code();

    @Test
    void a_recorder_gives_points_to_its_own_unit_and_those_below() {
        scored().byRecorderOf(THAN)
                .askedBy("than-01", THAN)
                .when(give(THAN, CODE, "17.25"))
                .then(selfScore(1, "17.25", "than-01"));
        scored().byRecorderOf(THAN)
                .askedBy("than-01", THAN)
                .when(give(MO, ACTIVITIES.code(), "10.5", "https://tinhdoan.vn/bao-cao"))
                .then(
                        new SelfScoreGiven(
                                REVIEW,
                                MO,
                                ACTIVITIES.code(),
                                1,
                                points("10.50"),
                                "than-01",
                                List.of("https://tinhdoan.vn/bao-cao")));
    }

    @Test
    void nobody_else_does() {
        CommonRefusal.Forbidden forbidden = new CommonRefusal.Forbidden(THAN);
        scored().byRecorderOf(DIEN).when(give(THAN, CODE, "1")).thenRefused(forbidden);
        scored().byRecorderOf(MO).when(give(THAN, CODE, "1")).thenRefused(forbidden);
        scored().by(new Authority.Adjusting()).when(give(THAN, CODE, "1")).thenRefused(forbidden);
    }

    @Test
    void points_are_given_also_when_the_year_is_closed() {
        scored().knowing(new ClosingEvent.Closed(new BookYear(2023), "admin", null))
                .when(give(THAN, CODE, "5"))
                .then(selfScore(1, "5", "anyone"));
    }

    @Test
    void a_new_score_replaces_the_one_before() {
        scored(selfScore(1, "17", "than-01"))
                .when(give(THAN, CODE, "18"))
                .then(selfScore(1, "18", "anyone"));
        scored(selfScore(1, "17", "than-01"))
                .when(give(THAN, CODE, "17", "biên bản"))
                .then(
                        new SelfScoreGiven(
                                REVIEW,
                                THAN,
                                CODE,
                                1,
                                points("17"),
                                "anyone",
                                List.of("biên bản")));
    }

    @Test
    void the_same_score_again_changes_nothing_also_when_it_was_verified() {
        scored(selfScore(1, "17", "than-01"), verified(1, "17", "15", "thiếu minh chứng"))
                .when(give(THAN, CODE, "17"))
                .thenNothingChanges();
        scored(selfScore(1, "17", "than-01"), adopted(2, renamed(VOLUNTEERING)))
                .when(give(THAN, CODE, "17"))
                .thenNothingChanges();
    }

    @Test
    void the_same_score_is_given_anew_when_its_criterion_has_become_another_one() {
        scored(selfScore(1, "17", "than-01"), adopted(2, criterion(CODE, "18", null)))
                .when(give(THAN, CODE, "17"))
                .then(selfScore(2, "17", "anyone"));
        scored(selfScore(1, "17", "than-01"), adopted(2, criterion(CODE, "20", "GIFT_SETS")))
                .when(give(THAN, CODE, "17"))
                .then(selfScore(2, "17", "anyone"));
    }

    @Test
    void points_are_at_most_those_of_the_criterion_in_force() {
        scored().when(give(THAN, CODE, "20")).then(selfScore(1, "20", "anyone"));
        scored().when(give(THAN, CODE, "20.01"))
                .thenRefused(new ReviewRefusal.PointsOverMaximum(VOLUNTEERING));
        Criterion less = criterion(CODE, "18", null);
        scored(adopted(2, less))
                .when(give(THAN, CODE, "20"))
                .thenRefused(new ReviewRefusal.PointsOverMaximum(less));
    }

    @Test
    void the_criterion_is_in_force() {
        CommonRefusal.Unknown unknown = new CommonRefusal.Unknown("criterion", CODE);
        reviews().when(give(THAN, CODE, "1")).thenRefused(unknown);
        scored(selfScore(1, "17", "than-01"), adopted(2, ACTIVITIES))
                .when(give(THAN, CODE, "1"))
                .thenRefused(unknown);
    }

    @Test
    void cluster_unit_authority_membership_and_criterion_are_asked_in_this_order() {
        scored().byRecorderOf(DIEN)
                .when(give(UNKNOWN, NOBODY, "none", "1"))
                .thenRefused(new CommonRefusal.Unknown("cluster", "nobody"));
        scored().byRecorderOf(DIEN)
                .when(give(REVIEW, NOBODY, "none", "1"))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
        scored().byRecorderOf(THAN)
                .when(give(DIEN, "none", "1"))
                .thenRefused(new CommonRefusal.Forbidden(DIEN));
        scored().byRecorderOf(TINH_DOAN)
                .when(give(DIEN, "none", "1"))
                .thenRefused(new ReviewRefusal.NotAMember(DIEN, REVIEW));
    }

    private static Criterion renamed(Criterion criterion) {
        return new Criterion(
                criterion.code(), "Tên khác", criterion.maxPoints(), criterion.indicator());
    }

    private static ReviewCommand give(
            UnitCode unit, String criterion, String points, String... evidence) {
        return give(REVIEW, unit, criterion, points, evidence);
    }

    private static ReviewCommand give(
            ReviewId review, UnitCode unit, String criterion, String points, String... evidence) {
        return new ReviewCommand.GiveSelfScore(
                review, unit, criterion, points(points), List.of(evidence));
    }
}
