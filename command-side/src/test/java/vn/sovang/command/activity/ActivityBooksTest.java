package vn.sovang.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.activity.ActivityExamples.ACTIVITY;
import static vn.sovang.command.activity.ActivityExamples.BATCH;
import static vn.sovang.command.activity.ActivityExamples.DETAILS;
import static vn.sovang.command.activity.ActivityExamples.RECORDED;
import static vn.sovang.command.activity.ActivityExamples.WHY;
import static vn.sovang.command.activity.ActivityExamples.attended;
import static vn.sovang.command.activity.ActivityExamples.correct;
import static vn.sovang.command.activity.ActivityExamples.corrected;
import static vn.sovang.command.activity.ActivityExamples.during;
import static vn.sovang.command.activity.ActivityExamples.following;
import static vn.sovang.command.activity.ActivityExamples.moveTo;
import static vn.sovang.command.activity.ActivityExamples.onOwnDay;
import static vn.sovang.command.activity.ActivityExamples.retitle;
import static vn.sovang.command.activity.ActivityExamples.taken;
import static vn.sovang.command.activity.ActivityExamples.turns;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.BookedWish;
import vn.sovang.event.Event;
import vn.sovang.event.activity.ActivityEvent.BatchRecorded;
import vn.sovang.event.activity.ActivityEvent.Corrected;

/** The years in whose books an activity over New Year and its batches stand. */
class ActivityBooksTest {

    private static final BatchRecorded JANUARY = onOwnDay(BATCH, THAN, "2024-01-02", 7);
    private static final BatchRecorded FOLLOWING = following(BATCH, THAN, 7);
    private static final Corrected MOVED =
            corrected(DETAILS, during("2024-01-01", "2024-01-03"), turns(THAN, "2023-12-28", 7));

    static Stream<BookedWish> wishes() {
        return Stream.of(
                wish(new ActivityCommand.Record(ACTIVITY, THAN, List.of(DIEN), DETAILS)).in(2023),
                wish(retitle("Xuân yêu thương"), RECORDED, JANUARY).in(2023),
                wish(correct(new Change.Keep<>(), new Change.Set<>(day("2024-01-05"))), RECORDED)
                        .in(2023),
                wish(moveTo("2024-01-01"), RECORDED, FOLLOWING).in(2023, 2024),
                wish(moveTo("2022-12-28"), RECORDED, JANUARY).in(2022, 2023),
                wish(new ActivityCommand.Void(ACTIVITY, WHY), RECORDED, FOLLOWING).in(2023),
                wish(new ActivityCommand.Void(ACTIVITY, WHY), RECORDED, JANUARY).in(2023, 2024),
                wish(new ActivityCommand.Void(ACTIVITY, WHY), RECORDED, JANUARY, taken(JANUARY))
                        .in(2023),
                wish(recordBatch(null), RECORDED).in(2023),
                wish(recordBatch(day("2024-01-02")), RECORDED).in(2024),
                wish(correctBatch(), RECORDED, FOLLOWING).in(2023),
                wish(correctBatch(), RECORDED, JANUARY).in(2024),
                wish(new ActivityCommand.VoidBatch(ACTIVITY, BATCH, WHY), RECORDED, JANUARY)
                        .in(2024),
                wish(
                                new ActivityCommand.VoidBatch(ACTIVITY, BATCH, WHY),
                                RECORDED,
                                FOLLOWING,
                                MOVED)
                        .in(2024));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void a_closed_year_is_changed_by_adjustment_only(BookedWish wish) {
        wish.assertKeepsTheBooks();
    }

    @Test
    void no_wish_is_forgotten() {
        assertThat(BookedWish.kinds(wishes()))
                .containsExactlyInAnyOrder(ActivityCommand.class.getPermittedSubclasses());
    }

    private static ActivityCommand recordBatch(@Nullable LocalDate on) {
        return new ActivityCommand.RecordBatch(ACTIVITY, BATCH, null, on, attended(5), null);
    }

    private static ActivityCommand correctBatch() {
        return new ActivityCommand.CorrectBatch(ACTIVITY, BATCH, attended(5), WHY);
    }

    private static BookedWish wish(ActivityCommand wish, Event... history) {
        return BookedWish.of(Activity.class, wish, history);
    }
}
