package vn.sovang.command.review;

import static vn.sovang.command.review.ReviewExamples.ACTIVITIES;
import static vn.sovang.command.review.ReviewExamples.REVIEW;
import static vn.sovang.command.review.ReviewExamples.UNKNOWN;
import static vn.sovang.command.review.ReviewExamples.VOLUNTEERING;
import static vn.sovang.command.review.ReviewExamples.adopted;
import static vn.sovang.command.review.ReviewExamples.reviews;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.ReviewId;

class AdoptCriteriaTest {

    @Test
    void the_first_criteria_are_version_one() {
        reviews().when(adopt(REVIEW, VOLUNTEERING)).then(adopted(1, VOLUNTEERING));
    }

    @Test
    void every_adoption_is_a_new_version_also_of_the_same_criteria() {
        reviews()
                .given(adopted(1, VOLUNTEERING), adopted(2, ACTIVITIES))
                .when(adopt(REVIEW, ACTIVITIES))
                .then(adopted(3, ACTIVITIES));
    }

    @Test
    void the_cluster_is_known() {
        reviews()
                .when(adopt(UNKNOWN, VOLUNTEERING))
                .thenRefused(new CommonRefusal.Unknown("cluster", "nobody"));
    }

    private static ReviewCommand adopt(ReviewId review, Criterion... criteria) {
        return new ReviewCommand.AdoptCriteria(review, List.of(criteria));
    }
}
