package vn.sovang.log.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.event.StoredEvent;
import vn.sovang.event.StoredEvents;

/**
 * What was stored once is read for ever: a change of these texts needs a new revision and an
 * upcast.
 */
class StoredEventsJsonTest {

    private static final EventCodec CODEC = EventCodec.ofStoredEvents();

    @ParameterizedTest
    @MethodSource("examples")
    void an_event_is_written_as_this_text(StoredExample example) {
        assertThat(new String(CODEC.encode(example.event()), StandardCharsets.UTF_8))
                .isEqualTo(example.json());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_event_is_read_from_this_text(StoredExample example) {
        StoredEvent stored = StoredEvents.of(example.event().getClass());
        assertThat(
                        CODEC.decode(
                                stored.name(),
                                stored.revision(),
                                example.json().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(example.event());
    }

    @Test
    void every_stored_event_has_an_example() {
        assertThat(examples())
                .extracting(example -> StoredEvents.of(example.event().getClass()))
                .containsExactlyInAnyOrderElementsOf(StoredEvents.all());
    }

    @Test
    void names_and_revisions_are_these_for_ever() {
        assertThat(StoredEvents.all())
                .extracting(stored -> stored.name() + " " + stored.revision())
                .containsExactlyInAnyOrder(
                        "unit.registered 1",
                        "unit.renamed 1",
                        "unit.transferred 1",
                        "unit.ended 1",
                        "cluster.formed 1",
                        "cluster.members-set 1",
                        "activity.recorded 1",
                        "activity.corrected 1",
                        "activity.voided 1",
                        "activity.batch-recorded 1",
                        "activity.batch-corrected 1",
                        "activity.batch-voided 1",
                        "donation.cash-received 1",
                        "donation.goods-received 1",
                        "donation.goods-valued 1",
                        "donation.cash-corrected 1",
                        "donation.goods-corrected 1",
                        "donation.voided 1",
                        "initiative.submitted 1",
                        "initiative.recognised 1",
                        "initiative.recognition-withdrawn 1",
                        "initiative.benefit-assessed 1",
                        "initiative.voided 1",
                        "youth-work.registered 1",
                        "youth-work.handed-over 1",
                        "youth-work.voided 1",
                        "headcount.recorded 1",
                        "headcount.corrected 1",
                        "headcount.voided 1",
                        "gift.recorded 1",
                        "gift.corrected 1",
                        "gift.voided 1",
                        "coverage.set 1",
                        "coverage.corrected 1",
                        "coverage.voided 1",
                        "review.closed 1",
                        "review.reopened 1",
                        "review.targets-set 1",
                        "review.criteria-adopted 1",
                        "review.self-score-given 1",
                        "review.score-verified 1",
                        "review.limitation-noted 1",
                        "review.direction-set 1",
                        "review.published 1");
    }

    private static List<StoredExample> examples() {
        return StoredExample.all();
    }
}
