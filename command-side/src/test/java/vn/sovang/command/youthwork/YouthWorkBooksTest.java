package vn.sovang.command.youthwork;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.youthwork.YouthWorkExamples.REGISTERED;
import static vn.sovang.command.youthwork.YouthWorkExamples.TITLE;
import static vn.sovang.command.youthwork.YouthWorkExamples.WHY;
import static vn.sovang.command.youthwork.YouthWorkExamples.WORK;
import static vn.sovang.command.youthwork.YouthWorkExamples.handover;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.command.decision.BookedWish;
import vn.sovang.event.Event;
import vn.sovang.event.youthwork.YouthWorkEvent.HandedOver;
import vn.sovang.event.youthwork.YouthWorkLevel;

/**
 * A youth work stands in the books of the year of its handover, and before in those of its start.
 */
class YouthWorkBooksTest {

    private static final HandedOver IN_2024 =
            new HandedOver(WORK, THAN, YouthWorkLevel.UNIT, TITLE, handover("2024-01-10"));

    static Stream<BookedWish> wishes() {
        return Stream.of(
                wish(register()).in(2023),
                wish(new YouthWorkCommand.HandOver(WORK, handover("2024-01-10")), REGISTERED)
                        .in(2024),
                wish(new YouthWorkCommand.Void(WORK, WHY), REGISTERED).in(2023),
                wish(new YouthWorkCommand.Void(WORK, WHY), REGISTERED, IN_2024).in(2024));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void a_closed_year_is_changed_by_adjustment_only(BookedWish wish) {
        wish.assertKeepsTheBooks();
    }

    @Test
    void no_wish_is_forgotten() {
        assertThat(BookedWish.kinds(wishes()))
                .containsExactlyInAnyOrder(YouthWorkCommand.class.getPermittedSubclasses());
    }

    private static YouthWorkCommand register() {
        return new YouthWorkCommand.Register(
                WORK, THAN, YouthWorkLevel.UNIT, TITLE, day("2023-02-01"));
    }

    private static BookedWish wish(YouthWorkCommand wish, Event... history) {
        return BookedWish.of(YouthWork.class, wish, history);
    }
}
