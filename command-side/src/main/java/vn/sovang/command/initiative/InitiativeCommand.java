package vn.sovang.command.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Command;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.InitiativeId;
import vn.sovang.event.initiative.RecognitionLevel;
import vn.sovang.event.unit.UnitCode;

/** Wishes about an initiative or research topic. */
sealed interface InitiativeCommand extends Command {

    InitiativeId initiative();

    @Override
    default String stream() {
        return initiative().stream();
    }

    record Submit(
            InitiativeId initiative,
            UnitCode unit,
            InitiativeForm form,
            String title,
            LocalDate submittedOn)
            implements InitiativeCommand {}

    record Recognise(
            InitiativeId initiative,
            RecognitionLevel level,
            LocalDate recognisedOn,
            @Nullable String decision)
            implements InitiativeCommand {}

    record WithdrawRecognition(InitiativeId initiative, String reason)
            implements InitiativeCommand {}

    record AssessBenefit(InitiativeId initiative, long valueVnd, int year, LocalDate assessedOn)
            implements InitiativeCommand {}

    record Void(InitiativeId initiative, String reason) implements InitiativeCommand {}
}
