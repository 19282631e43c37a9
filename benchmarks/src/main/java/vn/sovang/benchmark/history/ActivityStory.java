package vn.sovang.benchmark.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.benchmark.world.Fact;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityEvent.TurnsOnDay;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.activity.ActivityKind;
import vn.sovang.event.activity.AttendanceBasis;
import vn.sovang.event.activity.BatchId;
import vn.sovang.event.unit.UnitCode;

/** One activity: recorded, attended, now and then corrected or voided. */
final class ActivityStory {

    private record Batch(BatchId id, Attendance attendance) {}

    private static final int MAX_TURNS = 300;

    private final ActivityId id;
    private final UnitCode unit;
    private final List<UnitCode> coOrganisers;
    private final List<Batch> batches = new ArrayList<>();
    private Details details;
    private boolean voided;
    private long told;

    ActivityStory(Telling telling) {
        this.id = new ActivityId(telling.id());
        this.unit = telling.unit();
        UnitCode other = telling.unit();
        this.coOrganisers = telling.oneIn(25) && !other.equals(unit) ? List.of(other) : List.of();
        this.details =
                new Details(
                        "Ra quân Ngày Chủ nhật xanh lần thứ " + telling.upTo(400),
                        telling.oneOf(ActivityKind.values()),
                        telling.recently(),
                        null,
                        telling.oneIn(2) ? "Nhà văn hóa khu phố " + telling.upTo(90) : null,
                        null);
    }

    boolean stands() {
        return !voided;
    }

    boolean isAttended() {
        return stands() && !batches.isEmpty();
    }

    Fact recorded() {
        return fact(new ActivityEvent.Recorded(id, unit, coOrganisers, details));
    }

    Fact batchRecorded(Telling telling) {
        Batch batch = new Batch(new BatchId(telling.id()), attendance(telling));
        batches.add(batch);
        return fact(
                new ActivityEvent.BatchRecorded(
                        id,
                        batch.id(),
                        unit,
                        details.occurredOn(),
                        false,
                        batch.attendance(),
                        telling.oneOf(AttendanceBasis.values())));
    }

    Fact batchCorrected(Telling telling) {
        Batch before = batches.removeLast();
        Batch after = new Batch(before.id(), attendance(telling));
        batches.add(after);
        return fact(
                new ActivityEvent.BatchCorrected(
                        id,
                        before.id(),
                        unit,
                        details.occurredOn(),
                        before.attendance(),
                        after.attendance(),
                        "Đếm lại theo danh sách điểm danh"));
    }

    Fact batchVoided() {
        Batch batch = batches.removeLast();
        return fact(
                new ActivityEvent.BatchVoided(
                        id,
                        batch.id(),
                        unit,
                        details.occurredOn(),
                        batch.attendance(),
                        "Nhập hai lần"));
    }

    /** Moves it by a day, and its turns with it. */
    Fact corrected() {
        Details before = details;
        LocalDate moved =
                before.occurredOn().getDayOfYear() == 1
                        ? before.occurredOn().plusDays(1)
                        : before.occurredOn().minusDays(1);
        details = new Details(before.title(), before.kind(), moved, null, before.place(), null);
        return fact(
                new ActivityEvent.Corrected(
                        id,
                        unit,
                        coOrganisers,
                        before,
                        details,
                        turnsOn(before.occurredOn()),
                        "Ghi nhầm ngày"));
    }

    Fact makeVoid() {
        voided = true;
        return fact(
                new ActivityEvent.Voided(
                        id,
                        unit,
                        coOrganisers,
                        details,
                        turnsOn(details.occurredOn()),
                        "Trùng với hoạt động đã ghi"));
    }

    private List<TurnsOnDay> turnsOn(LocalDate day) {
        long turns = batches.stream().mapToLong(batch -> batch.attendance().turns()).sum();
        return turns == 0 ? List.of() : List.of(new TurnsOnDay(unit, day, turns));
    }

    private static Attendance attendance(Telling telling) {
        long turns = telling.upTo(MAX_TURNS);
        return new Attendance(turns, telling.oneIn(2) ? telling.upTo(turns) : null);
    }

    private Fact fact(ActivityEvent event) {
        return new Fact(id.stream(), told++, event);
    }
}
