package vn.sovang.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.activity.Activity.MAX_BATCH_DAYS;
import static vn.sovang.command.activity.ActivityExamples.ACTIVITY;
import static vn.sovang.command.activity.ActivityExamples.BATCH;
import static vn.sovang.command.activity.ActivityExamples.attended;
import static vn.sovang.command.activity.ActivityExamples.during;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.command.body.Reason;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.Event;
import vn.sovang.event.activity.ActivityEvent.BatchRecorded;
import vn.sovang.event.activity.ActivityEvent.BatchVoided;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityEvent.Recorded;
import vn.sovang.event.activity.ActivityEvent.TurnsOnDay;
import vn.sovang.event.activity.ActivityEvent.Voided;
import vn.sovang.event.activity.ActivityKind;
import vn.sovang.event.activity.BatchId;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.json.CanonicalJson;

/**
 * What a void takes back must fit into one event, so the days with batches are limited, each unit
 * counted apart.
 */
class BatchDaysLimitTest {

    private static final LocalDate FIRST = day("2022-01-01");
    private static final LocalDate LAST_USED = FIRST.plusDays(MAX_BATCH_DAYS - 1);
    private static final ActivityRefusal TOO_MANY =
            new ActivityRefusal.TooManyBatchDays(MAX_BATCH_DAYS);

    private static final int MAX_EVENT_BYTES = 60_000;

    private final Decisions activities = ActivityExamples.activities();

    @Test
    void the_last_day_within_the_limit_is_accepted() {
        activities
                .given(daysWithBatches(MAX_BATCH_DAYS - 1))
                .when(record(THAN, LAST_USED))
                .then(recorded(BATCH, THAN, LAST_USED));
    }

    @Test
    void one_day_more_is_refused() {
        activities
                .given(daysWithBatches(MAX_BATCH_DAYS))
                .when(record(THAN, LAST_USED.plusDays(1)))
                .thenRefused(TOO_MANY);
    }

    @Test
    void a_further_batch_on_a_day_that_has_one_is_accepted() {
        activities
                .given(daysWithBatches(MAX_BATCH_DAYS))
                .when(record(THAN, LAST_USED))
                .then(recorded(BATCH, THAN, LAST_USED));
    }

    @Test
    void another_units_batch_on_such_a_day_is_a_day_more() {
        activities
                .given(daysWithBatches(MAX_BATCH_DAYS))
                .when(record(DIEN, FIRST))
                .thenRefused(TOO_MANY);
    }

    @Test
    void a_voided_batch_keeps_its_day() {
        BatchRecorded first = recorded(id(0), THAN, FIRST);
        Event gone =
                new BatchVoided(ACTIVITY, first.batch(), THAN, FIRST, first.attendance(), "nhầm");
        activities
                .given(
                        Stream.concat(Stream.of(daysWithBatches(MAX_BATCH_DAYS)), Stream.of(gone))
                                .toArray(Event[]::new))
                .when(record(THAN, LAST_USED.plusDays(1)))
                .thenRefused(TOO_MANY);
    }

    @Test
    void the_largest_void_fits_into_one_event() {
        UnitCode longest = new UnitCode("x".repeat(40));
        List<UnitCode> others = Collections.nCopies(ActivityBodies.MAX_CO_ORGANISERS, longest);
        Details details =
                new Details(
                        escaped(ActivityBodies.MAX_TITLE),
                        ActivityKind.POLITICAL_EDUCATION,
                        FIRST,
                        FIRST,
                        escaped(ActivityBodies.MAX_PLACE),
                        escaped(ActivityBodies.MAX_NOTE));
        List<TurnsOnDay> turns =
                Collections.nCopies(MAX_BATCH_DAYS, new TurnsOnDay(longest, FIRST, 1_000_000_000));
        Voided largest = new Voided(ACTIVITY, longest, others, details, turns, escaped(Reason.MAX));
        assertThat(CanonicalJson.MAPPER.writeValueAsBytes(largest))
                .hasSizeLessThanOrEqualTo(MAX_EVENT_BYTES);
    }

    /** Nothing takes more bytes in JSON than a control character. */
    private static String escaped(int length) {
        return "\u0001".repeat(length);
    }

    private static Event[] daysWithBatches(int days) {
        Event activity =
                new Recorded(ACTIVITY, THAN, List.of(DIEN), during("2022-01-01", "2023-12-31"));
        Stream<Event> batches =
                IntStream.range(0, days)
                        .mapToObj(number -> recorded(id(number), THAN, FIRST.plusDays(number)));
        return Stream.concat(Stream.of(activity), batches).toArray(Event[]::new);
    }

    private static BatchId id(int number) {
        return new BatchId(new UUID(1, number));
    }

    private static BatchRecorded recorded(BatchId batch, UnitCode unit, LocalDate on) {
        return new BatchRecorded(ACTIVITY, batch, unit, on, true, attended(120), null);
    }

    private static ActivityCommand record(UnitCode unit, LocalDate on) {
        return new ActivityCommand.RecordBatch(ACTIVITY, BATCH, unit, on, attended(120), null);
    }
}
