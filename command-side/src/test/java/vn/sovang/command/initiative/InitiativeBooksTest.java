package vn.sovang.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.initiative.InitiativeExamples.INITIATIVE;
import static vn.sovang.command.initiative.InitiativeExamples.RECOGNISED;
import static vn.sovang.command.initiative.InitiativeExamples.SUBMITTED;
import static vn.sovang.command.initiative.InitiativeExamples.TITLE;
import static vn.sovang.command.initiative.InitiativeExamples.WHY;
import static vn.sovang.command.initiative.InitiativeExamples.assessed;
import static vn.sovang.command.initiative.InitiativeExamples.counted;
import static vn.sovang.command.initiative.InitiativeExamples.recognised;
import static vn.sovang.command.initiative.InitiativeExamples.withdrawn;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.command.decision.BookedWish;
import vn.sovang.event.Event;
import vn.sovang.event.initiative.InitiativeEvent.Recognised;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.RecognitionLevel;

/** The years in whose books an initiative and its benefits stand. It was submitted in 2023. */
class InitiativeBooksTest {

    private static final Recognised IN_2024 = recognised(RecognitionLevel.BASE, "2024-01-10", true);

    static Stream<BookedWish> wishes() {
        return Stream.of(
                wish(submit()).in(2023),
                wish(recognise(), SUBMITTED).in(2024),
                wish(recognise(), SUBMITTED, RECOGNISED).in(2024),
                wish(assess(2022), SUBMITTED, RECOGNISED).in(2022),
                wish(assess(2024), SUBMITTED, RECOGNISED, assessed(2022, 0, 5)).in(2024),
                wish(withdraw(), SUBMITTED, IN_2024).in(2024),
                wish(withdraw(), SUBMITTED, RECOGNISED, assessed(2022, 0, 5)).in(2022, 2023),
                wish(makeVoid(), SUBMITTED).in(2023),
                wish(makeVoid(), SUBMITTED, IN_2024).in(2024),
                wish(makeVoid(), SUBMITTED, RECOGNISED, assessed(2022, 0, 5)).in(2022, 2023),
                wish(makeVoid(), SUBMITTED, IN_2024, withdrawn(counted("2024-01-10"))).in(2023));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void a_closed_year_is_changed_by_adjustment_only(BookedWish wish) {
        wish.assertKeepsTheBooks();
    }

    @Test
    void no_wish_is_forgotten() {
        assertThat(BookedWish.kinds(wishes()))
                .containsExactlyInAnyOrder(InitiativeCommand.class.getPermittedSubclasses());
    }

    private static InitiativeCommand submit() {
        return new InitiativeCommand.Submit(
                INITIATIVE, THAN, InitiativeForm.INITIATIVE, TITLE, day("2023-10-01"));
    }

    private static InitiativeCommand recognise() {
        return new InitiativeCommand.Recognise(
                INITIATIVE, RecognitionLevel.PROVINCE, day("2024-01-10"), null);
    }

    private static InitiativeCommand assess(int year) {
        return new InitiativeCommand.AssessBenefit(INITIATIVE, 7, year, day("2024-01-12"));
    }

    private static InitiativeCommand withdraw() {
        return new InitiativeCommand.WithdrawRecognition(INITIATIVE, WHY);
    }

    private static InitiativeCommand makeVoid() {
        return new InitiativeCommand.Void(INITIATIVE, WHY);
    }

    private static BookedWish wish(InitiativeCommand wish, Event... history) {
        return BookedWish.of(Initiative.class, wish, history);
    }
}
