package vn.sovang.query.review.state;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.unit;
import static vn.sovang.query.world.ReviewFacts.adopted;
import static vn.sovang.query.world.ReviewFacts.closed;
import static vn.sovang.query.world.ReviewFacts.criterion;
import static vn.sovang.query.world.ReviewFacts.direction;
import static vn.sovang.query.world.ReviewFacts.given;
import static vn.sovang.query.world.ReviewFacts.limitation;
import static vn.sovang.query.world.ReviewFacts.published;
import static vn.sovang.query.world.ReviewFacts.reopened;
import static vn.sovang.query.world.ReviewFacts.target;
import static vn.sovang.query.world.ReviewFacts.targets;
import static vn.sovang.query.world.ReviewFacts.verified;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.query.review.ReviewView.Note;
import vn.sovang.query.world.Histories;

class ReviewStateTest {

    private static final Criterion MONEY = criterion("von", "20", "CASH_VND");

    @Test
    void nothing_stands_of_a_review_of_which_nothing_is_recorded() {
        ReviewState state = review();
        assertThat(state.isClosed()).isFalse();
        assertThat(state.criteria()).isEmpty();
        assertThat(state.targetsOf(unit("than"))).isEmpty();
        assertThat(state.given(unit("than"), MONEY)).isEmpty();
    }

    @Test
    void the_books_are_as_the_last_event_left_them() {
        assertThat(year(closed()).isClosed()).isTrue();
        assertThat(year(closed(), reopened()).isClosed()).isFalse();
        assertThat(year(closed(), reopened(), closed()).isClosed()).isTrue();
    }

    @Test
    void targets_set_again_replace_all_that_were_set() {
        ReviewState state =
                review(
                        targets(target("than", "CASH_VND", 5), target("khoi", "CASH_VND", 6)),
                        targets(target("khoi", "ACTIVITIES", 7)));
        assertThat(state.targetsOf(unit("than"))).isEmpty();
        assertThat(state.targetsOf(unit("khoi"))).isEqualTo(Map.of("ACTIVITIES", 7L));
    }

    @Test
    void the_criteria_adopted_last_are_in_force() {
        ReviewState state =
                review(adopted(1, MONEY), adopted(2, criterion("nep", "5", null), MONEY));
        assertThat(state.criteria().orElseThrow().version()).isEqualTo(2);
        assertThat(state.criteria().orElseThrow().criteria()).hasSize(2);
    }

    @Test
    void a_score_stands_while_its_criterion_counts_alike() {
        Criterion renamed = new Criterion("von", "Tên mới", MONEY.maxPoints(), MONEY.indicator());
        ReviewState state =
                review(
                        adopted(1, MONEY),
                        given("than", "von", 1, "15"),
                        verified("than", "von", 1, "14.5"),
                        adopted(2, criterion("nep", "5", null), renamed));
        assertThat(points(state, renamed)).isEqualTo("15.00");
        assertThat(verifiedPoints(state, renamed)).isEqualTo("14.50");
    }

    @Test
    void a_score_is_missing_once_its_criterion_counts_differently() {
        Criterion more = criterion("von", "25", "CASH_VND");
        Criterion another = criterion("von", "20", "GOODS_VND");
        Criterion without = criterion("von", "20", null);
        for (Criterion next : List.of(more, another, without)) {
            ReviewState state =
                    review(
                            adopted(1, MONEY),
                            given("than", "von", 1, "15"),
                            verified("than", "von", 1, "14.5"),
                            adopted(2, next));
            assertThat(points(state, next)).isNull();
            assertThat(verifiedPoints(state, next)).isNull();
        }
    }

    @Test
    void a_criterion_that_comes_back_as_it_was_brings_its_scores_back() {
        ReviewState state =
                review(
                        adopted(1, MONEY),
                        given("than", "von", 1, "15"),
                        adopted(2, criterion("von", "25", "CASH_VND")),
                        adopted(3, MONEY));
        assertThat(points(state, MONEY)).isEqualTo("15.00");
    }

    @Test
    void a_new_self_score_takes_back_the_verification_of_that_unit_and_criterion() {
        Criterion other = criterion("nep", "5", null);
        ReviewState state =
                review(
                        adopted(1, MONEY, other),
                        given("than", "von", 1, "15"),
                        given("than", "nep", 1, "4"),
                        verified("than", "von", 1, "14.5"),
                        verified("than", "nep", 1, "3"),
                        given("than", "von", 1, "16"));
        assertThat(points(state, MONEY)).isEqualTo("16.00");
        assertThat(verifiedPoints(state, MONEY)).isNull();
        assertThat(verifiedPoints(state, other)).isEqualTo("3.00");
    }

    @Test
    void notes_stand_in_the_order_of_recording_with_who_made_them() {
        ReviewState state =
                review(
                        limitation(null, "Số liệu chậm"),
                        direction("Số hóa sổ sách", 2024),
                        published("Tổng kết", 2),
                        limitation("than", "Ít sáng kiến"));
        assertThat(state.limitations())
                .extracting(Note::text)
                .containsExactly("Số liệu chậm", "Ít sáng kiến");
        assertThat(state.limitations().getLast().unit()).isEqualTo(unit("than"));
        assertThat(state.limitations().getLast().recordedAt())
                .isEqualTo(Histories.AT.plusSeconds(3));
        assertThat(state.directions()).extracting(Note::forYear).containsExactly(2024);
        assertThat(state.directions()).extracting(Note::actor).containsExactly("than-01");
    }

    private static ReviewState year(Event... events) {
        return ReviewState.of(Histories.of(events), List.of());
    }

    private static ReviewState review(Event... events) {
        return ReviewState.of(List.of(), Histories.of(events));
    }

    private static @Nullable String points(ReviewState state, Criterion criterion) {
        return state.given(unit("than"), criterion)
                .map(ReviewEvent.SelfScoreGiven::points)
                .map(Points::toString)
                .orElse(null);
    }

    private static @Nullable String verifiedPoints(ReviewState state, Criterion criterion) {
        return state.verified(unit("than"), criterion)
                .map(ReviewEvent.ScoreVerified::points)
                .map(Points::toString)
                .orElse(null);
    }
}
