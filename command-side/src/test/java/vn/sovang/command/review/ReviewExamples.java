package vn.sovang.command.review;

import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.Event;
import vn.sovang.event.Figure;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewEvent.CriteriaAdopted;
import vn.sovang.event.review.ReviewEvent.ScoreVerified;
import vn.sovang.event.review.ReviewEvent.SelfScoreGiven;
import vn.sovang.event.review.ReviewId;

/** A cluster of three units that reviews its year 2023; one unit outside it. */
final class ReviewExamples {

    static final ReviewId REVIEW = review("khoi-thi-dua", 2023);
    static final ReviewId UNKNOWN = review("nobody", 2023);

    static final Criterion VOLUNTEERING = criterion("tinh-nguyen", "20", null);
    static final Criterion ACTIVITIES = criterion("hoat-dong", "10.5", "ACTIVITIES");

    private ReviewExamples() {}

    static Decisions reviews() {
        return Decisions.about(Review.class)
                .knowing(
                        new ClusterEvent.Formed(REVIEW.cluster(), "Khối thi đua"),
                        new ClusterEvent.MembersSet(
                                REVIEW.cluster(), 2023, List.of(), List.of(THAN, MO, TINH_DOAN)),
                        new ClusterEvent.MembersSet(
                                REVIEW.cluster(), 2024, List.of(), List.of(DIEN)));
    }

    /** After these criteria have been adopted and whatever else has happened. */
    static Decisions scored(Event... after) {
        Event[] events = new Event[after.length + 1];
        events[0] = adopted(1, VOLUNTEERING, ACTIVITIES);
        System.arraycopy(after, 0, events, 1, after.length);
        return reviews().given(events);
    }

    static ReviewId review(String cluster, int year) {
        return new ReviewId(new BookYear(year), new ClusterCode(cluster));
    }

    static Criterion criterion(String code, String maxPoints, @Nullable String figure) {
        return new Criterion(
                code,
                "Tiêu chí " + code,
                points(maxPoints),
                figure == null ? null : Figure.of(figure));
    }

    static Points points(String points) {
        return Points.of(new BigDecimal(points));
    }

    static CriteriaAdopted adopted(int version, Criterion... criteria) {
        return new CriteriaAdopted(REVIEW, version, List.of(criteria));
    }

    /** Of the first unit for the first criterion. */
    static SelfScoreGiven selfScore(int version, String points, String by) {
        return new SelfScoreGiven(
                REVIEW, THAN, VOLUNTEERING.code(), version, points(points), by, List.of());
    }

    static ScoreVerified verified(
            int version, String self, String points, @Nullable String reason) {
        return new ScoreVerified(
                REVIEW, THAN, VOLUNTEERING.code(), version, points(self), points(points), reason);
    }
}
