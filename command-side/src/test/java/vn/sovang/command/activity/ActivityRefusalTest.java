package vn.sovang.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.TODAY;
import static vn.sovang.command.decision.Province.THAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.Refusal;

class ActivityRefusalTest {

    @Test
    void programs_know_refusals_by_their_codes() {
        List<ActivityRefusal> all =
                List.of(
                        new ActivityRefusal.BatchOutside(TODAY),
                        new ActivityRefusal.NotAnOrganiser(THAN),
                        new ActivityRefusal.EndsBeforeItBegins(TODAY),
                        new ActivityRefusal.BatchVoided(),
                        new ActivityRefusal.TooManyBatchDays(400));
        assertThat(all)
                .extracting(Refusal::code)
                .containsExactly(
                        "batch-outside-activity",
                        "not-an-organiser",
                        "ends-before-it-begins",
                        "batch-voided",
                        "too-many-batch-days");
        assertThat(all).extracting(Refusal::status).containsOnly(409);
    }
}
