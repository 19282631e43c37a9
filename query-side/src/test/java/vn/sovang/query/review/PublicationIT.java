package vn.sovang.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.ReviewFacts.closed;
import static vn.sovang.query.world.ReviewFacts.limitation;
import static vn.sovang.query.world.ReviewFacts.published;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.review.ReviewId;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.history.History.Happened;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.review.PublicationApi.Publication;
import vn.sovang.query.world.QueryWorld;
import vn.sovang.query.world.ReviewFacts;

class PublicationIT {

    private final QueryWorld world = new QueryWorld();
    private long last;

    @AfterEach
    void close() {
        world.close();
    }

    @BeforeEach
    void record() {
        world.log()
                .append(
                        "2023-12-20T00:00:00Z",
                        registered("than", null),
                        formed("cum"),
                        formed("cum-khac"),
                        members("cum", 2023, "than"),
                        limitation(null, "Số liệu chậm"),
                        closed());
        world.log().append("2023-12-29T00:00:00Z", published("Tổng kết", 6));
        last =
                world.log()
                        .append(
                                "2024-01-05T00:00:00Z",
                                new ReviewEvent.Published(
                                        new ReviewId(ReviewFacts.YEAR, new ClusterCode("cum-khac")),
                                        UUID.randomUUID(),
                                        "Cụm khác",
                                        7,
                                        "cm9vdA=="),
                                published("Bổ sung", 8));
    }

    @Test
    void all_of_a_year_are_listed_with_the_newest_last() {
        assertThat(publications("2023", null, QueryWorld.now(last)).publications())
                .extracting(Publication::title)
                .containsExactly("Tổng kết", "Cụm khác", "Bổ sung");
        assertThat(publications("2022", null, QueryWorld.now(last)).publications()).isEmpty();
    }

    @Test
    void those_of_one_cluster_tell_what_they_are_bound_to() {
        PublicationApi.Publications found =
                publications("2023", "cum", QueryWorld.asOf("2024-01-04"));
        assertThat(found.asOf().position()).isEqualTo(7);
        Publication first = found.publications().getFirst();
        assertThat(found.publications()).hasSize(1);
        assertThat(first.position()).isEqualTo(6);
        assertThat(first.root()).isEqualTo("cm9vdA==");
        assertThat(first.recordedAt()).isEqualTo(Instant.parse("2023-12-29T00:00:00Z"));
        assertThat(first.publishedBy()).isEqualTo("than-01");
        assertThatThrownBy(() -> publications("2023", "nobody", QueryWorld.now(last)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_history_of_a_review_is_told_together_with_that_of_its_year() {
        assertThat(
                        world.part(ReviewHistoryApi.class)
                                .history("2023", null, QueryWorld.now(last))
                                .events())
                .extracting(Happened::type)
                .containsExactly(
                        "review.limitation-noted",
                        "review.closed",
                        "review.published",
                        "review.published");
        assertThat(
                        world.part(ReviewHistoryApi.class)
                                .history("2022", "cum", QueryWorld.now(last))
                                .events())
                .isEmpty();
    }

    private PublicationApi.Publications publications(
            String year, @Nullable String cluster, AsOfRequest when) {
        return world.part(PublicationApi.class).publications(year, cluster, when);
    }
}
