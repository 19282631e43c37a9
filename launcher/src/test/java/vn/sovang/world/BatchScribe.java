package vn.sovang.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.world.Activity.Batch;

/** Writes commands on the participant batches of an activity. */
final class BatchScribe {

    private final Draw draw;
    private final Days days;

    BatchScribe(Draw draw, Days days) {
        this.draw = draw;
        this.days = days;
    }

    @Nullable Draft next(Activity activity, String id) {
        String path = "activities/" + id + "/participants";
        return switch (draw.between(0, 15)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 -> record(activity, path);
            case 10 -> voidIt(activity, path);
            default -> correct(activity, path);
        };
    }

    private Draft record(Activity activity, String path) {
        long turns = draw.chance(2) ? draw.pick(0L, 1_000_001L, 1_000_000L) : draw.between(1, 600);
        LocalDate on =
                draw.chance(15)
                        ? activity.firstDay()
                        : days.between(activity.firstDay(), activity.lastDay())
                                .plusDays(draw.chance(5) ? 1 : 0);
        return Draft.post(path)
                .with("id", draw.chance(5) ? usedBatch(activity) : draw.id())
                .with("turns", turns)
                .with("people", people(turns))
                .with("unit", draw.chance(50) ? organiser(activity) : null)
                .with("on", draw.chance(55) ? on : null)
                .with(
                        "basis",
                        draw.chance(60) ? draw.pick("ROSTER", "HEADCOUNT", "ESTIMATE") : null);
    }

    private @Nullable Long people(long turns) {
        if (draw.chance(50) || turns < 1) {
            return null;
        }
        return draw.chance(3)
                ? turns + 1
                : (long) draw.between((int) Math.ceilDiv(turns, 2), (int) turns);
    }

    private String organiser(Activity activity) {
        return draw.chance(6) ? days.unit() : draw.pick(activity.organisers);
    }

    private @Nullable Draft correct(Activity activity, String path) {
        Batch batch = draw.recent(List.copyOf(activity.batches.values()));
        if (batch == null) {
            return null;
        }
        boolean same = draw.chance(12);
        long turns = same ? batch.turns : draw.between(1, 700);
        return Draft.post(pathOf(activity, batch, path) + "/correction")
                .with("turns", turns)
                .with("people", same ? samePeople(batch) : people(turns))
                .with("reason", "đếm lại");
    }

    private @Nullable Draft voidIt(Activity activity, String path) {
        Batch batch = draw.recent(List.copyOf(activity.batches.values()));
        return batch == null
                ? null
                : Draft.post(pathOf(activity, batch, path) + "/void").with("reason", "nhập nhầm");
    }

    private String pathOf(Activity activity, Batch batch, String path) {
        String id = batch.subject.substring(activity.id.length() + 1);
        return path + "/" + (draw.chance(3) ? draw.id() : id);
    }

    /** The same again, or only the people unknown from now on. */
    private @Nullable Long samePeople(Batch batch) {
        return draw.chance(30) ? null : batch.people;
    }

    private String usedBatch(Activity activity) {
        return activity.batches.isEmpty()
                ? draw.id()
                : draw.pick(List.copyOf(activity.batches.keySet()));
    }
}
