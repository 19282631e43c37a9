package vn.sovang.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.unit;
import static vn.sovang.query.world.ReviewFacts.adopted;
import static vn.sovang.query.world.ReviewFacts.closed;
import static vn.sovang.query.world.ReviewFacts.criterion;
import static vn.sovang.query.world.ReviewFacts.given;
import static vn.sovang.query.world.ReviewFacts.limitation;
import static vn.sovang.query.world.ReviewFacts.published;
import static vn.sovang.query.world.ReviewFacts.reopened;
import static vn.sovang.query.world.ReviewFacts.target;
import static vn.sovang.query.world.ReviewFacts.targets;
import static vn.sovang.query.world.ReviewFacts.verified;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.review.ReviewView.Note;
import vn.sovang.query.review.ReviewView.State;
import vn.sovang.query.review.ReviewView.UnitReview;
import vn.sovang.query.world.QueryWorld;

class ReviewBasisIT {

    private final QueryWorld world = new QueryWorld();
    private long published;
    private long closed;
    private long last;

    @AfterEach
    void close() {
        world.close();
    }

    /** What is published is what stood a little after the closing. */
    @BeforeEach
    void record() {
        world.log()
                .append(
                        "2023-12-20T00:00:00Z",
                        registered("than", null),
                        registered("khoi", null),
                        formed("cum"),
                        members("cum", 2023, "khoi", "than"),
                        targets(target("than", "CASH_VND", 200), target("khoi", "CASH_VND", 1)),
                        adopted(1, criterion("von", "20", "CASH_VND")),
                        cash("than", "2023-03-01", 100),
                        given("than", "von", 1, "11"));
        closed = world.log().append("2023-12-25T00:00:00Z", closed());
        published = world.log().append("2023-12-28T00:00:00Z", verified("than", "von", 1, "10.5"));
        world.log()
                .append(
                        "2023-12-29T00:00:00Z",
                        published("Tổng kết", published),
                        limitation(null, "Số liệu chậm"));
        last =
                world.log()
                        .append(
                                "2024-01-05T00:00:00Z",
                                new UnitEvent.Renamed(
                                        unit("than"),
                                        "Đoàn than",
                                        "Đoàn Than Quảng Ninh",
                                        day("2024-01-01"),
                                        null),
                                cash("than", "2023-12-24", 50),
                                members("cum", 2023, "than"),
                                targets(target("than", "CASH_VND", 150)),
                                reopened());
    }

    @Test
    void now_it_is_as_all_that_is_known_tells_it() {
        ReviewView now = review(null, null);
        assertThat(now).isEqualTo(review("current", null));
        assertThat(now.state()).isEqualTo(State.OPEN);
        assertThat(now.asOf().position()).isEqualTo(last);
        assertThat(now.limitations()).extracting(Note::text).containsExactly("Số liệu chậm");
        UnitReview than = now.units().getFirst();
        assertThat(now.units()).hasSize(1);
        assertThat(than.name()).isEqualTo("Đoàn Than Quảng Ninh");
        assertThat(than.percent()).containsEntry("CASH_VND", new BigDecimal("100.00"));
        assertThat(than.score().criteria().getFirst().proposed()).isEqualTo("20.00");
        assertThat(than.rank()).isEqualTo(1);
    }

    @Test
    void as_closed_it_stays_as_it_was_known_then_also_when_the_year_is_open_again() {
        ReviewView then = review("closed", null);
        assertThat(then).isEqualTo(review(null, "position:" + closed));
        assertThat(then.state()).isEqualTo(State.CLOSED);
        assertThat(then.asOf().position()).isEqualTo(closed);
        assertThat(then.limitations()).isEmpty();
        assertThat(then.units())
                .extracting(UnitReview::name)
                .containsExactly("Đoàn khoi", "Đoàn than");
        UnitReview than = then.units().getLast();
        assertThat(than.targets()).containsEntry("CASH_VND", 200L);
        assertThat(than.percent()).containsEntry("CASH_VND", new BigDecimal("50.00"));
        assertThat(than.score().self()).isEqualTo("11.00");
        assertThat(than.score().verified()).isNull();
        assertThat(than.rank()).isNull();
    }

    @Test
    void as_published_it_stands_as_at_the_position_that_was_published() {
        ReviewView then = review("published", null);
        assertThat(then).isEqualTo(review(null, "position:" + published));
        assertThat(then.units().getLast().score().verified()).isEqualTo("10.50");
        assertThat(then.limitations()).isEmpty();
    }

    @Test
    void the_last_closing_and_publication_count_that_were_known_then() {
        long again = world.log().append("2024-01-08T00:00:00Z", closed());
        long announced = world.log().append(published("Tổng kết, bổ sung", again));
        assertThat(positionOf("closed", null)).isEqualTo(closed);
        last = announced;
        assertThat(positionOf("closed", null)).isEqualTo(again);
        assertThat(positionOf("published", null)).isEqualTo(again);
        assertThat(positionOf("closed", "position:" + (again - 1))).isEqualTo(closed);
        assertThat(positionOf("published", "position:" + again)).isEqualTo(published);
        assertThat(positionOf("published", "2024-01-07")).isEqualTo(published);
    }

    @Test
    void what_was_never_closed_or_published_is_a_conflict() {
        assertThat(refusal("closed", "position:" + (closed - 1))).isEqualTo("409 not-closed");
        assertThat(refusal("published", "position:" + published)).isEqualTo("409 not-published");
        last = world.log().append(formed("cum-khac"), members("cum-khac", 2022, "than"));
        assertThat(refusal("2022", "cum-khac", "closed", null)).isEqualTo("409 not-closed");
        assertThat(refusal("2023", "cum-khac", "published", null)).isEqualTo("409 not-published");
    }

    @Test
    void a_cluster_that_was_not_formed_then_is_unknown() {
        last = world.log().append(formed("cum-khac"), members("cum-khac", 2023, "than"));
        assertThat(refusal("2023", "cum-khac", "closed", null)).isEqualTo("404 unknown-cluster");
    }

    @Test
    void another_basis_is_invalid() {
        for (String basis : List.of("", "CLOSED", "asof", "open")) {
            assertThat(refusal(basis, null)).as(basis).isEqualTo("400 invalid-request");
        }
    }

    @Test
    void the_moment_asked_for_is_a_basis_too() {
        assertThat(positionOf("asOf", "position:" + (last - 1))).isEqualTo(last - 1);
    }

    private long positionOf(String basis, @Nullable String asOf) {
        return review(basis, asOf).asOf().position();
    }

    private ReviewView review(@Nullable String basis, @Nullable String asOf) {
        return review("2023", "cum", basis, asOf);
    }

    private ReviewView review(
            String year, String cluster, @Nullable String basis, @Nullable String asOf) {
        return world.part(ReviewApi.class)
                .review(
                        year,
                        new ReviewApi.Question(cluster, basis, null),
                        QueryWorld.asOf(asOf == null ? "position:" + last : asOf));
    }

    private String refusal(String basis, @Nullable String asOf) {
        return refusal("2023", "cum", basis, asOf);
    }

    private String refusal(String year, String cluster, String basis, @Nullable String asOf) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> review(year, cluster, basis, asOf));
        return refused.problem().status() + " " + refused.problem().code();
    }
}
