package vn.sovang.query.world;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.review.UnitTargets;

/** Events of the review 2023 of the cluster {@code cum} in a few words. */
public final class ReviewFacts {

    public static final BookYear YEAR = new BookYear(2023);

    public static final ReviewId REVIEW = new ReviewId(YEAR, new ClusterCode("cum"));

    private ReviewFacts() {}

    public static ClosingEvent closed() {
        return new ClosingEvent.Closed(YEAR, "tinh-01", null);
    }

    public static ClosingEvent reopened() {
        return new ClosingEvent.Reopened(YEAR, "tinh-02", "Còn thiếu số liệu");
    }

    public static ReviewEvent targets(UnitTargets... targets) {
        return new ReviewEvent.TargetsSet(REVIEW, List.of(targets));
    }

    public static UnitTargets target(String unit, String figure, long value) {
        return new UnitTargets(Facts.unit(unit), Map.of(figure, value));
    }

    public static ReviewEvent adopted(int version, Criterion... criteria) {
        return new ReviewEvent.CriteriaAdopted(REVIEW, version, List.of(criteria));
    }

    public static Criterion criterion(String code, String maxPoints, @Nullable String figure) {
        return new Criterion(
                code,
                "Tiêu chí " + code,
                points(maxPoints),
                figure == null ? null : Figure.of(figure));
    }

    public static ReviewEvent given(String unit, String criterion, int version, String points) {
        return new ReviewEvent.SelfScoreGiven(
                REVIEW,
                Facts.unit(unit),
                criterion,
                version,
                points(points),
                "than-01",
                List.of("Báo cáo năm"));
    }

    public static ReviewEvent verified(String unit, String criterion, int version, String points) {
        return new ReviewEvent.ScoreVerified(
                REVIEW,
                Facts.unit(unit),
                criterion,
                version,
                points("0"),
                points(points),
                "Theo minh chứng");
    }

    public static ReviewEvent limitation(@Nullable String unit, String text) {
        return new ReviewEvent.LimitationNoted(
                REVIEW, UUID.randomUUID(), unit == null ? null : Facts.unit(unit), text);
    }

    public static ReviewEvent direction(String text, int forYear) {
        return new ReviewEvent.DirectionSet(REVIEW, UUID.randomUUID(), null, text, forYear);
    }

    /**
     * @param position the last event that the report takes into account
     */
    public static ReviewEvent published(String title, long position) {
        return new ReviewEvent.Published(REVIEW, UUID.randomUUID(), title, position, "cm9vdA==");
    }

    private static Points points(String points) {
        return Points.of(new BigDecimal(points));
    }
}
