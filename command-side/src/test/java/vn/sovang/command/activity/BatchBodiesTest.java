package vn.sovang.command.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.AttendanceBasis;

class BatchBodiesTest {

    private final Bodies<ActivityBodies.BatchRecorded> batches =
            new Bodies<>(ActivityBodies.BatchRecorded.class, "{\"turns\":120}");
    private final Bodies<ActivityBodies.BatchCorrected> corrections =
            new Bodies<>(
                    ActivityBodies.BatchCorrected.class, "{\"turns\":102,\"reason\":\"đếm lại\"}");

    @Test
    void turns_alone_are_enough() {
        ActivityBodies.BatchRecorded body = batches.read("{\"turns\":120}");
        assertThat(body)
                .isEqualTo(
                        new ActivityBodies.BatchRecorded(null, 120L, null, null, null, null, null));
        assertThat(body.attendance()).isEqualTo(new Attendance(120, null));
    }

    @Test
    void turns_are_from_one_to_a_million() {
        batches.assertWrong("{}", "turns");
        batches.assertWrong("{\"turns\":0}", "turns");
        batches.assertWrong("{\"turns\":-5}", "turns");
        batches.assertGood("{\"turns\":1000000}");
        batches.assertWrong("{\"turns\":1000001}", "turns");
    }

    @Test
    void turns_are_at_least_people() {
        batches.assertGood("{\"turns\":120,\"people\":120}");
        batches.assertWrong("{\"turns\":120,\"people\":121}", "people");
        batches.assertWrong("{\"turns\":120,\"people\":0}", "people");
        corrections.assertGood(corrections.with("people", "102"));
        corrections.assertWrong(corrections.with("people", "103"), "people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"5\"",
                "5.0",
                "5.5",
                "5e0",
                "true",
                "\"\"",
                "[5]",
                "9223372036854775808",
                "1e400"
            })
    void a_number_is_a_whole_number(String turns) {
        batches.assertUnreadable("{\"turns\":" + turns + "}");
        corrections.assertUnreadable("{\"reason\":\"a\",\"turns\":" + turns + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROSTER", "HEADCOUNT", "ESTIMATE"})
    void the_basis_is_one_of_three(String basis) {
        assertThat(batches.read(batches.with("basis", "\"" + basis + "\"")).basis())
                .isEqualTo(AttendanceBasis.valueOf(basis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"GUESS\"", "\"roster\"", "1", "\"\""})
    void and_nothing_else(String basis) {
        batches.assertUnreadable(batches.with("basis", basis));
    }

    @Test
    void a_correction_replaces_both_numbers_and_has_a_reason() {
        corrections.assertWrong(corrections.without("turns"), "turns");
        corrections.assertWrong(corrections.without("reason"), "reason");
        corrections.assertWrong(corrections.with("turns", "0"), "turns");
        corrections.assertWrong(corrections.with("turns", "1000001"), "turns");
        assertThat(corrections.read(corrections.without("people")).attendance())
                .isEqualTo(new Attendance(102, null));
    }

    @Test
    void a_corrected_batch_keeps_its_unit_and_day() {
        corrections.assertUnreadable(corrections.with("unit", "\"dien\""));
        corrections.assertUnreadable(corrections.with("on", "\"2023-12-28\""));
    }
}
