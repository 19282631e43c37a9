package vn.sovang.command.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.headcount.HeadcountExamples.HEADCOUNT;
import static vn.sovang.command.headcount.HeadcountExamples.RECORDED;
import static vn.sovang.command.headcount.HeadcountExamples.TWELVE;
import static vn.sovang.command.headcount.HeadcountExamples.WHY;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.BookedWish;
import vn.sovang.event.Event;

/** The years in whose books a headcount stands. */
class HeadcountBooksTest {

    static Stream<BookedWish> wishes() {
        return Stream.of(
                wish(new HeadcountCommand.Record(HEADCOUNT, THAN, TWELVE)).in(2023),
                wish(correct(new Change.Keep<>()), RECORDED).in(2023),
                wish(correct(new Change.Set<>(day("2024-01-03"))), RECORDED).in(2023, 2024),
                wish(new HeadcountCommand.Void(HEADCOUNT, WHY), RECORDED).in(2023));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void a_closed_year_is_changed_by_adjustment_only(BookedWish wish) {
        wish.assertKeepsTheBooks();
    }

    @Test
    void no_wish_is_forgotten() {
        assertThat(BookedWish.kinds(wishes()))
                .containsExactlyInAnyOrder(HeadcountCommand.class.getPermittedSubclasses());
    }

    private static HeadcountCommand correct(Change<LocalDate> on) {
        return new HeadcountCommand.Correct(
                HEADCOUNT,
                new DetailChanges(
                        new Change.Keep<>(), on, new Change.Set<>(13L), new Change.Keep<>()),
                WHY);
    }

    private static BookedWish wish(HeadcountCommand wish, Event... history) {
        return BookedWish.of(Headcount.class, wish, history);
    }
}
