package vn.sovang.query.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.unit;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.initiative.InitiativeEvent.Benefit;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.InitiativeId;
import vn.sovang.event.initiative.RecognitionLevel;
import vn.sovang.log.LogPosition;
import vn.sovang.query.world.Histories;

class InitiativeFoldTest {

    private static final InitiativeId ID = new InitiativeId(UUID.randomUUID());
    private static final InitiativeForm FORM = InitiativeForm.INITIATIVE;

    private static final Event SUBMITTED =
            new InitiativeEvent.Submitted(ID, unit("than"), FORM, "Băng tải", day("2023-02-01"));

    private static final Event ASSESSED =
            new InitiativeEvent.BenefitAssessed(
                    ID, unit("than"), 2023, 0, 3_000, day("2023-12-01"));

    private static final Event REVISED =
            new InitiativeEvent.BenefitAssessed(
                    ID, unit("than"), 2023, 3_000, 2_400, day("2024-03-01"));

    @Test
    void recognitions_and_the_last_benefit_of_each_year_are_shown() {
        InitiativeView view =
                view(
                        SUBMITTED,
                        recognised(RecognitionLevel.UNIT),
                        recognised(RecognitionLevel.PROVINCE),
                        ASSESSED,
                        REVISED);
        assertThat(view.recognitions())
                .extracting(InitiativeView.Recognition::level)
                .containsExactly(RecognitionLevel.UNIT, RecognitionLevel.PROVINCE);
        assertThat(view.benefits()).containsExactly(new Benefit(2023, 2_400));
    }

    @Test
    void a_withdrawal_takes_recognitions_and_benefits_back() {
        InitiativeView view =
                view(
                        SUBMITTED,
                        recognised(RecognitionLevel.UNIT),
                        ASSESSED,
                        new InitiativeEvent.RecognitionWithdrawn(
                                ID,
                                unit("than"),
                                FORM,
                                "Băng tải",
                                day("2023-02-01"),
                                new InitiativeEvent.Counted(
                                        day("2023-11-20"), List.of(new Benefit(2023, 3_000))),
                                "Sai"));
        assertThat(view.recognitions()).isEmpty();
        assertThat(view.benefits()).isEmpty();
    }

    private static Event recognised(RecognitionLevel level) {
        return new InitiativeEvent.Recognised(
                ID,
                unit("than"),
                FORM,
                "Băng tải",
                level,
                day("2023-11-20"),
                null,
                level == RecognitionLevel.UNIT);
    }

    private static InitiativeView view(Event... events) {
        return InitiativeFold.of(Histories.of(events)).orElseThrow().view(LogPosition.BEGINNING);
    }
}
