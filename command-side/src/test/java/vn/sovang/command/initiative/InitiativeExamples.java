package vn.sovang.command.initiative;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.initiative.InitiativeEvent.Benefit;
import vn.sovang.event.initiative.InitiativeEvent.BenefitAssessed;
import vn.sovang.event.initiative.InitiativeEvent.Counted;
import vn.sovang.event.initiative.InitiativeEvent.Recognised;
import vn.sovang.event.initiative.InitiativeEvent.RecognitionWithdrawn;
import vn.sovang.event.initiative.InitiativeEvent.Submitted;
import vn.sovang.event.initiative.InitiativeEvent.Voided;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.InitiativeId;
import vn.sovang.event.initiative.RecognitionLevel;

/** An initiative that was submitted in October and recognised by its unit in November. */
final class InitiativeExamples {

    static final InitiativeId INITIATIVE = new InitiativeId(new UUID(0, 1));
    static final String TITLE = "Cải tiến băng tải than";
    static final String WHY = "hội đồng kết luận lại";
    static final Submitted SUBMITTED =
            new Submitted(INITIATIVE, THAN, InitiativeForm.INITIATIVE, TITLE, day("2023-10-01"));
    static final Recognised RECOGNISED = recognised(RecognitionLevel.UNIT, "2023-11-20", true);
    static final RecognitionWithdrawn WITHDRAWN = withdrawn(counted("2023-11-20"));
    static final Voided VOIDED = voided(null);

    private InitiativeExamples() {}

    static Decisions initiatives() {
        return Decisions.about(Initiative.class);
    }

    static Recognised recognised(RecognitionLevel level, String on, boolean counts) {
        return new Recognised(
                INITIATIVE, THAN, InitiativeForm.INITIATIVE, TITLE, level, day(on), "QĐ 9", counts);
    }

    static BenefitAssessed assessed(int year, long previousVnd, long valueVnd) {
        return new BenefitAssessed(
                INITIATIVE, THAN, year, previousVnd, valueVnd, day("2024-01-10"));
    }

    static Counted counted(String on, Benefit... benefits) {
        return new Counted(day(on), List.of(benefits));
    }

    static RecognitionWithdrawn withdrawn(Counted counted) {
        return new RecognitionWithdrawn(
                INITIATIVE,
                THAN,
                InitiativeForm.INITIATIVE,
                TITLE,
                day("2023-10-01"),
                counted,
                WHY);
    }

    static Voided voided(@Nullable Counted counted) {
        return new Voided(
                INITIATIVE,
                THAN,
                InitiativeForm.INITIATIVE,
                TITLE,
                day("2023-10-01"),
                counted,
                WHY);
    }
}
