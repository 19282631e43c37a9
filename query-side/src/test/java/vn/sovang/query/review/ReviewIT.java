package vn.sovang.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.world.QueryWorld;

class ReviewIT {

    private final QueryWorld world = new QueryWorld();
    private long last;

    @AfterEach
    void close() {
        world.close();
    }

    @BeforeEach
    void record() {
        last =
                world.log()
                        .append(
                                registered("khoi", null),
                                registered("than", null),
                                registered("mo", "than"),
                                formed("cum"),
                                formed("cum-khac"),
                                members("cum", 2023, "khoi", "than"),
                                cash("khoi", "2023-02-01", 1),
                                cash("mo", "2023-03-01", 2));
    }

    @Test
    void units_stand_side_by_side_with_their_share_of_the_cluster() {
        ReviewView review = review("2023", null);
        assertThat(review.cluster().totals()).containsEntry("CASH_VND", 3L);
        assertThat(review.units())
                .extracting(each -> each.unit().value())
                .containsExactly("khoi", "than");
        assertThat(review.units().getLast().totals()).containsEntry("RESOURCES_VND", 2L);
        assertThat(review.units().getLast().share())
                .containsEntry("CASH_VND", new BigDecimal("0.6667"))
                .containsEntry("ACTIVITIES", BigDecimal.ZERO);
        assertThat(review.units().getFirst().name()).isEqualTo("Đoàn khoi");
    }

    @Test
    void a_member_below_another_member_counts_once_in_the_cluster() {
        last = world.log().append(members("cum", 2023, "khoi", "than", "mo"));
        ReviewView review = review("2023", "cum");
        assertThat(review.cluster().totals()).containsEntry("CASH_VND", 3L);
        assertThat(review.units()).hasSize(3);
    }

    @Test
    void the_cluster_may_be_left_out_only_where_one_has_members() {
        assertThat(refusal("2024", null)).isEqualTo("400 invalid-request");
        assertThat(refusal("2023", "nobody")).isEqualTo("404 unknown-cluster");
        assertThat(review("2023", "cum-khac").units()).isEmpty();
        last = world.log().append(members("cum-khac", 2023, "mo"));
        assertThat(refusal("2023", null)).isEqualTo("400 invalid-request");
    }

    private ReviewView review(String year, @Nullable String cluster) {
        return world.part(ReviewApi.class)
                .review(year, new ReviewApi.Question(cluster, null, null), QueryWorld.now(last));
    }

    private String refusal(String year, @Nullable String cluster) {
        Refused refused = catchThrowableOfType(Refused.class, () -> review(year, cluster));
        return refused.problem().status() + " " + refused.problem().code();
    }
}
