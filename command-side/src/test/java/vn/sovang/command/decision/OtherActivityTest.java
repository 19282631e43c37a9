package vn.sovang.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.OtherActivity.State;
import vn.sovang.log.StoredEntry;

class OtherActivityTest {

    @Test
    void an_activity_without_entries_is_unknown() {
        assertThat(OtherActivity.of(Optional.empty()))
                .isEqualTo(new OtherActivity(State.UNKNOWN, -1));
    }

    @Test
    void an_activity_stands_until_it_is_voided() {
        assertThat(OtherActivity.of(newest("activity.recorded", 0)))
                .isEqualTo(new OtherActivity(State.STANDING, 0));
        assertThat(OtherActivity.of(newest("activity.batch-voided", 3)))
                .isEqualTo(new OtherActivity(State.STANDING, 3));
        assertThat(OtherActivity.of(newest("activity.voided", 4)))
                .isEqualTo(new OtherActivity(State.VOIDED, 4));
    }

    private static Optional<StoredEntry> newest(String name, long version) {
        return Optional.of(
                new StoredEntry(
                        9,
                        Instant.EPOCH,
                        "e",
                        "activity/a",
                        version,
                        name,
                        1,
                        new byte[0],
                        new byte[0]));
    }
}
