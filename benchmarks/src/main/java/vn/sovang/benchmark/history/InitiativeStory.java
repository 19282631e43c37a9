package vn.sovang.benchmark.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.benchmark.world.Fact;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.initiative.InitiativeEvent.Benefit;
import vn.sovang.event.initiative.InitiativeEvent.Counted;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.InitiativeId;
import vn.sovang.event.initiative.RecognitionLevel;
import vn.sovang.event.unit.UnitCode;

/** One initiative: submitted, recognised level by level, its benefit assessed. */
final class InitiativeStory {

    private static final RecognitionLevel[] LEVELS = RecognitionLevel.values();
    private static final int RESEARCH_EVERY = 12;
    private static final long MILLION_VND = 1_000_000;
    private static final int MOST_MILLIONS = 400;

    private final InitiativeId id;
    private final UnitCode unit;
    private final InitiativeForm form;
    private final String title;
    private final LocalDate submittedOn;
    private int levels;
    private @Nullable Counted counted;
    private boolean voided;
    private long told;

    InitiativeStory(Telling telling) {
        this.id = new InitiativeId(telling.id());
        this.unit = telling.unit();
        this.form =
                telling.oneIn(RESEARCH_EVERY)
                        ? InitiativeForm.RESEARCH_TOPIC
                        : InitiativeForm.INITIATIVE;
        this.title = "Cải tiến quy trình số " + telling.upTo(5_000);
        this.submittedOn = telling.recently();
    }

    boolean stands() {
        return !voided;
    }

    boolean canBeRecognised() {
        return stands() && levels < LEVELS.length;
    }

    boolean isRecognised() {
        return stands() && counted != null;
    }

    boolean waitsForBenefit() {
        return isRecognised() && Objects.requireNonNull(counted).benefits().isEmpty();
    }

    Fact submitted() {
        return fact(new InitiativeEvent.Submitted(id, unit, form, title, submittedOn));
    }

    Fact recognised(Telling telling) {
        boolean counts = counted == null;
        if (counts) {
            counted = new Counted(telling.today(), List.of());
        }
        return fact(
                new InitiativeEvent.Recognised(
                        id,
                        unit,
                        form,
                        title,
                        LEVELS[levels++],
                        telling.today(),
                        "QĐ " + telling.upTo(900),
                        counts));
    }

    Fact benefitAssessed(Telling telling) {
        int year = telling.today().getYear();
        long value = telling.upTo(MOST_MILLIONS) * MILLION_VND;
        LocalDate countedOn = Objects.requireNonNull(counted).countedOn();
        counted = new Counted(countedOn, List.of(new Benefit(year, value)));
        return fact(new InitiativeEvent.BenefitAssessed(id, unit, year, 0, value, telling.today()));
    }

    Fact withdrawn() {
        Counted before = Objects.requireNonNull(counted);
        counted = null;
        levels = 0;
        return fact(
                new InitiativeEvent.RecognitionWithdrawn(
                        id, unit, form, title, submittedOn, before, "Phúc tra không đạt"));
    }

    Fact makeVoid() {
        voided = true;
        return fact(
                new InitiativeEvent.Voided(
                        id, unit, form, title, submittedOn, counted, "Đăng ký trùng"));
    }

    private Fact fact(InitiativeEvent event) {
        return new Fact(id.stream(), told++, event);
    }
}
