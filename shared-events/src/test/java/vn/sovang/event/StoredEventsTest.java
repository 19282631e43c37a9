package vn.sovang.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.youthwork.YouthWorkEvent;

class StoredEventsTest {

    private static final List<Class<?>> VOCABULARY =
            List.of(
                    UnitEvent.class,
                    ClusterEvent.class,
                    ActivityEvent.class,
                    DonationEvent.class,
                    InitiativeEvent.class,
                    YouthWorkEvent.class,
                    HeadcountEvent.class,
                    GiftEvent.class,
                    CoverageEvent.class,
                    ClosingEvent.class,
                    ReviewEvent.class);

    @Test
    void every_event_of_every_feature_has_a_stored_name() {
        Stream<Class<?>> events =
                VOCABULARY.stream()
                        .flatMap(feature -> Arrays.stream(feature.getPermittedSubclasses()));
        assertThat(StoredEvents.all().stream().<Class<?>>map(StoredEvent::type))
                .containsExactlyInAnyOrderElementsOf(events.toList());
    }

    @Test
    void a_name_leads_to_its_type_and_back() {
        assertThat(StoredEvents.all())
                .allSatisfy(
                        stored -> assertThat(StoredEvents.named(stored.name())).isEqualTo(stored))
                .allSatisfy(stored -> assertThat(StoredEvents.of(stored.type())).isEqualTo(stored))
                .extracting(StoredEvent::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_type_that_is_no_stored_event_has_no_name() {
        assertThatThrownBy(() -> StoredEvents.of(ActivityEvent.Details.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_that_was_never_stored_is_an_error() {
        assertThatThrownBy(() -> StoredEvents.named("activity.planned"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
