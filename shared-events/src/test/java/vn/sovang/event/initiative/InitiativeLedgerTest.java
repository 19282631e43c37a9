package vn.sovang.event.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.Days.THAN;
import static vn.sovang.event.Days.day;
import static vn.sovang.event.Days.entry;
import static vn.sovang.event.Indicator.BENEFIT_VND;
import static vn.sovang.event.Indicator.INITIATIVES;
import static vn.sovang.event.Indicator.RESEARCH_TOPICS;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.event.initiative.InitiativeEvent.Benefit;
import vn.sovang.event.initiative.InitiativeEvent.BenefitAssessed;
import vn.sovang.event.initiative.InitiativeEvent.Counted;
import vn.sovang.event.initiative.InitiativeEvent.Recognised;
import vn.sovang.event.initiative.InitiativeEvent.RecognitionWithdrawn;
import vn.sovang.event.initiative.InitiativeEvent.Submitted;
import vn.sovang.event.initiative.InitiativeEvent.Voided;

class InitiativeLedgerTest {

    private static final InitiativeId INITIATIVE = new InitiativeId(new UUID(0, 1));
    private static final Counted COUNTED =
            new Counted(
                    day("2023-11-20"),
                    List.of(
                            new Benefit(2022, 0),
                            new Benefit(2023, 3_000),
                            new Benefit(2024, 500)));

    @Test
    void a_submission_moves_no_figure() {
        Submitted submitted =
                new Submitted(
                        INITIATIVE,
                        THAN,
                        InitiativeForm.INITIATIVE,
                        "Cải tiến băng tải",
                        day("2023-10-01"));
        assertThat(submitted.ledgerEntries()).isEmpty();
    }

    @Test
    void the_recognition_that_counts_adds_one_on_its_day_to_the_figure_of_its_form() {
        assertThat(recognised(InitiativeForm.INITIATIVE, true).ledgerEntries())
                .containsExactly(entry(THAN, INITIATIVES, "2023-11-20", 1));
        assertThat(recognised(InitiativeForm.RESEARCH_TOPIC, true).ledgerEntries())
                .containsExactly(entry(THAN, RESEARCH_TOPICS, "2023-11-20", 1));
    }

    @Test
    void a_further_recognition_moves_no_figure() {
        assertThat(recognised(InitiativeForm.INITIATIVE, false).ledgerEntries()).isEmpty();
    }

    @Test
    void a_benefit_counts_on_the_last_day_of_the_year_it_is_for() {
        assertThat(assessed(0, 3_000_000_000L).ledgerEntries())
                .containsExactly(entry(THAN, BENEFIT_VND, "2023-12-31", 3_000_000_000L));
    }

    @Test
    void a_benefit_revised_from_3_to_2_point_4_billion_is_600_million_less() {
        assertThat(assessed(3_000_000_000L, 2_400_000_000L).ledgerEntries())
                .containsExactly(entry(THAN, BENEFIT_VND, "2023-12-31", -600_000_000L));
    }

    @Test
    void a_benefit_assessed_as_before_moves_no_figure() {
        assertThat(assessed(7, 7).ledgerEntries()).isEmpty();
    }

    @Test
    void a_withdrawal_takes_back_the_count_and_the_benefits_each_in_its_year() {
        RecognitionWithdrawn withdrawn =
                new RecognitionWithdrawn(
                        INITIATIVE,
                        THAN,
                        InitiativeForm.RESEARCH_TOPIC,
                        "Đề tài",
                        day("2023-10-01"),
                        COUNTED,
                        "sao chép");
        assertThat(withdrawn.ledgerEntries())
                .containsExactly(
                        entry(THAN, RESEARCH_TOPICS, "2023-11-20", -1),
                        entry(THAN, BENEFIT_VND, "2023-12-31", -3_000),
                        entry(THAN, BENEFIT_VND, "2024-12-31", -500));
    }

    @Test
    void a_void_takes_back_what_stood() {
        Voided voided =
                new Voided(
                        INITIATIVE,
                        THAN,
                        InitiativeForm.INITIATIVE,
                        "Cải tiến",
                        day("2023-10-01"),
                        COUNTED,
                        "nhập nhầm");
        assertThat(voided.ledgerEntries())
                .containsExactly(
                        entry(THAN, INITIATIVES, "2023-11-20", -1),
                        entry(THAN, BENEFIT_VND, "2023-12-31", -3_000),
                        entry(THAN, BENEFIT_VND, "2024-12-31", -500));
    }

    @Test
    void a_void_of_what_was_not_recognised_moves_no_figure() {
        Voided voided =
                new Voided(
                        INITIATIVE,
                        THAN,
                        InitiativeForm.INITIATIVE,
                        "Cải tiến",
                        day("2023-10-01"),
                        null,
                        "nhập nhầm");
        assertThat(voided.ledgerEntries()).isEmpty();
    }

    private static Recognised recognised(InitiativeForm form, boolean counts) {
        return new Recognised(
                INITIATIVE,
                THAN,
                form,
                "Cải tiến",
                RecognitionLevel.UNIT,
                day("2023-11-20"),
                null,
                counts);
    }

    private static BenefitAssessed assessed(long previousVnd, long valueVnd) {
        return new BenefitAssessed(
                INITIATIVE, THAN, 2023, previousVnd, valueVnd, day("2024-03-15"));
    }
}
