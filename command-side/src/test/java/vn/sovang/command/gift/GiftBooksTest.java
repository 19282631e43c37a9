package vn.sovang.command.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.gift.GiftExamples.GIFT;
import static vn.sovang.command.gift.GiftExamples.RECORDED;
import static vn.sovang.command.gift.GiftExamples.WHY;
import static vn.sovang.command.gift.GiftExamples.sets;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.BookedWish;
import vn.sovang.event.Event;

/** The years in whose books a gift stands. */
class GiftBooksTest {

    static Stream<BookedWish> wishes() {
        return Stream.of(
                wish(new GiftCommand.Record(GIFT, THAN, sets(60, null, null))).in(2023),
                wish(correct(new Change.Keep<>()), RECORDED).in(2023),
                wish(correct(new Change.Set<>(day("2022-07-27"))), RECORDED).in(2022, 2023),
                wish(new GiftCommand.Void(GIFT, WHY), RECORDED).in(2023));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void a_closed_year_is_changed_by_adjustment_only(BookedWish wish) {
        wish.assertKeepsTheBooks();
    }

    @Test
    void no_wish_is_forgotten() {
        assertThat(BookedWish.kinds(wishes()))
                .containsExactlyInAnyOrder(GiftCommand.class.getPermittedSubclasses());
    }

    private static GiftCommand correct(Change<LocalDate> on) {
        return new GiftCommand.Correct(
                GIFT,
                new DetailChanges(
                        on,
                        new Change.Keep<>(),
                        new Change.Set<>(59L),
                        new Change.Keep<>(),
                        new Change.Keep<>()),
                WHY);
    }

    private static BookedWish wish(GiftCommand wish, Event... history) {
        return BookedWish.of(Gift.class, wish, history);
    }
}
