package vn.sovang.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.review.ReviewExamples.REVIEW;
import static vn.sovang.command.review.ReviewExamples.VOLUNTEERING;
import static vn.sovang.command.review.ReviewExamples.points;

import org.junit.jupiter.api.Test;

class ReviewRefusalTest {

    @Test
    void all_depend_on_what_is_recorded() {
        assertRefusal(new ReviewRefusal.NotAMember(THAN, REVIEW), "not-a-member");
        assertRefusal(new ReviewRefusal.PointsOverMaximum(VOLUNTEERING), "points-over-maximum");
        assertRefusal(new ReviewRefusal.NotScored(THAN, "tinh-nguyen"), "not-scored");
        assertRefusal(new ReviewRefusal.ReasonRequired(points("17")), "reason-required");
        assertRefusal(new ReviewRefusal.OwnScore(THAN), "own-score");
        assertRefusal(new ReviewRefusal.TooMany("notes", 1_000), "too-many-notes");
    }

    private static void assertRefusal(ReviewRefusal refusal, String code) {
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.detail()).isNotBlank();
    }
}
