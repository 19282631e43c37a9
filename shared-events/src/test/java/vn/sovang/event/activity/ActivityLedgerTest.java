package vn.sovang.event.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.Days.DIEN;
import static vn.sovang.event.Days.THAN;
import static vn.sovang.event.Days.day;
import static vn.sovang.event.Days.entry;
import static vn.sovang.event.Days.sum;
import static vn.sovang.event.Indicator.ACTIVITIES;
import static vn.sovang.event.Indicator.PARTICIPANT_TURNS;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.ActivityEvent.BatchCorrected;
import vn.sovang.event.activity.ActivityEvent.BatchRecorded;
import vn.sovang.event.activity.ActivityEvent.BatchVoided;
import vn.sovang.event.activity.ActivityEvent.Corrected;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityEvent.Recorded;
import vn.sovang.event.activity.ActivityEvent.TurnsOnDay;
import vn.sovang.event.activity.ActivityEvent.Voided;
import vn.sovang.event.unit.UnitCode;

class ActivityLedgerTest {

    private static final ActivityId ACTIVITY = new ActivityId(new UUID(0, 1));
    private static final BatchId BATCH = new BatchId(new UUID(0, 2));

    @Test
    void a_joint_activity_of_three_units_counts_once_and_for_its_lead() {
        Recorded joint =
                new Recorded(
                        ACTIVITY, THAN, List.of(DIEN, new UnitCode("mo")), on("2023-03-26", null));
        assertThat(joint.ledgerEntries()).containsExactly(entry(THAN, ACTIVITIES, "2023-03-26", 1));
    }

    @Test
    void an_activity_from_december_to_january_counts_in_the_year_in_which_it_began() {
        Recorded recorded = new Recorded(ACTIVITY, THAN, List.of(), on("2023-12-28", "2024-01-03"));
        assertThat(recorded.ledgerEntries())
                .containsExactly(entry(THAN, ACTIVITIES, "2023-12-28", 1));
    }

    @Test
    void a_batch_counts_for_its_own_unit_on_its_own_day() {
        assertThat(batch(DIEN, "2024-01-02", 120).ledgerEntries())
                .containsExactly(entry(DIEN, PARTICIPANT_TURNS, "2024-01-02", 120));
    }

    @Test
    void a_correction_of_words_moves_no_figure() {
        Details retitled =
                new Details("Khác", ActivityKind.OTHER, day("2023-03-26"), null, "Hạ Long", null);
        assertThat(corrected(on("2023-03-26", null), retitled).ledgerEntries()).isEmpty();
    }

    @Test
    void a_longer_activity_moves_no_figure() {
        assertThat(
                        corrected(on("2023-03-26", null), on("2023-03-26", "2023-03-28"))
                                .ledgerEntries())
                .isEmpty();
    }

    @Test
    void a_moved_activity_takes_its_count_and_the_turns_that_follow_it_along() {
        Corrected moved =
                corrected(
                        on("2023-12-31", null),
                        on("2024-01-01", null),
                        turns(THAN, "2023-12-31", 80),
                        turns(DIEN, "2023-12-31", 40));
        assertThat(moved.ledgerEntries())
                .containsExactly(
                        entry(THAN, ACTIVITIES, "2023-12-31", -1),
                        entry(THAN, ACTIVITIES, "2024-01-01", 1),
                        entry(THAN, PARTICIPANT_TURNS, "2023-12-31", -80),
                        entry(DIEN, PARTICIPANT_TURNS, "2023-12-31", -40),
                        entry(THAN, PARTICIPANT_TURNS, "2024-01-01", 80),
                        entry(DIEN, PARTICIPANT_TURNS, "2024-01-01", 40));
    }

    @Test
    void turns_corrected_from_120_to_102_are_an_entry_of_minus_18() {
        assertThat(corrected(120, 102).ledgerEntries())
                .containsExactly(entry(THAN, PARTICIPANT_TURNS, "2023-03-26", -18));
    }

    @Test
    void a_correction_of_a_correction_adds_its_own_difference() {
        Event[] history = {
            batch(THAN, "2023-03-26", 120), corrected(120, 102), corrected(102, 110)
        };
        assertThat(history[2].ledgerEntries())
                .containsExactly(entry(THAN, PARTICIPANT_TURNS, "2023-03-26", 8));
        assertThat(sum(PARTICIPANT_TURNS, history)).isEqualTo(110);
    }

    @Test
    void corrected_people_move_no_turns() {
        BatchCorrected corrected =
                new BatchCorrected(
                        ACTIVITY,
                        BATCH,
                        THAN,
                        day("2023-03-26"),
                        new Attendance(120, null),
                        new Attendance(120, 90L),
                        "đếm lại");
        assertThat(corrected.ledgerEntries()).isEmpty();
    }

    @Test
    void a_voided_batch_takes_its_turns_back() {
        BatchVoided voided =
                new BatchVoided(
                        ACTIVITY,
                        BATCH,
                        THAN,
                        day("2023-03-26"),
                        new Attendance(120, 90L),
                        "nhập hai lần");
        assertThat(voided.ledgerEntries())
                .containsExactly(entry(THAN, PARTICIPANT_TURNS, "2023-03-26", -120));
    }

    @Test
    void a_voided_activity_takes_everything_back_in_the_years_where_it_stood() {
        Voided voided =
                new Voided(
                        ACTIVITY,
                        THAN,
                        List.of(DIEN),
                        on("2023-12-28", "2024-01-03"),
                        List.of(turns(THAN, "2023-12-28", 80), turns(DIEN, "2024-01-02", 40)),
                        "nhập nhầm");
        assertThat(voided.ledgerEntries())
                .containsExactly(
                        entry(THAN, ACTIVITIES, "2023-12-28", -1),
                        entry(THAN, PARTICIPANT_TURNS, "2023-12-28", -80),
                        entry(DIEN, PARTICIPANT_TURNS, "2024-01-02", -40));
    }

    private static Details on(String first, @Nullable String last) {
        return new Details(
                "Tháng Thanh niên",
                ActivityKind.VOLUNTEER,
                day(first),
                last == null ? null : day(last),
                null,
                null);
    }

    private static TurnsOnDay turns(UnitCode unit, String day, long turns) {
        return new TurnsOnDay(unit, day(day), turns);
    }

    private static BatchRecorded batch(UnitCode unit, String day, long turns) {
        return new BatchRecorded(
                ACTIVITY, BATCH, unit, day(day), true, new Attendance(turns, null), null);
    }

    private static BatchCorrected corrected(long previous, long current) {
        return new BatchCorrected(
                ACTIVITY,
                BATCH,
                THAN,
                day("2023-03-26"),
                new Attendance(previous, null),
                new Attendance(current, null),
                "đếm lại");
    }

    private static Corrected corrected(Details previous, Details current, TurnsOnDay... moved) {
        return new Corrected(
                ACTIVITY, THAN, List.of(), previous, current, List.of(moved), "đúng ngày");
    }
}
