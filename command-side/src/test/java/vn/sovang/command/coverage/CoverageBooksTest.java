package vn.sovang.command.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Province.THAN;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.BookedWish;
import vn.sovang.event.Event;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.event.coverage.CoverageId;

/** Coverage stands in the books of its own year. */
class CoverageBooksTest {

    private static final String WHY = "bổ sung";
    private static final CoverageId COVERAGE = new CoverageId(THAN, 2022);
    private static final Bases ALL = new Bases(9, 9);
    private static final BaseChanges ONE_MORE =
            new BaseChanges(new Change.Set<>(8L), new Change.Keep<>());
    private static final CoverageEvent SET =
            new CoverageEvent.Set(THAN, 2022, null, new Bases(7, 9));

    static Stream<BookedWish> wishes() {
        return Stream.of(
                wish(new CoverageCommand.Set(COVERAGE, ALL)).in(2022),
                wish(new CoverageCommand.Set(COVERAGE, ALL), SET).in(2022),
                wish(new CoverageCommand.Correct(COVERAGE, ONE_MORE, WHY), SET).in(2022),
                wish(new CoverageCommand.Void(COVERAGE, WHY), SET).in(2022));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void a_closed_year_is_changed_by_adjustment_only(BookedWish wish) {
        wish.assertKeepsTheBooks();
    }

    @Test
    void no_wish_is_forgotten() {
        assertThat(BookedWish.kinds(wishes()))
                .containsExactlyInAnyOrder(CoverageCommand.class.getPermittedSubclasses());
    }

    private static BookedWish wish(CoverageCommand wish, Event... history) {
        return BookedWish.of(Coverage.class, wish, history);
    }
}
