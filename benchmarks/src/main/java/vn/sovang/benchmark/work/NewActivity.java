package vn.sovang.benchmark.work;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.sovang.benchmark.world.Ids;
import vn.sovang.benchmark.world.Province;
import vn.sovang.command.activity.ActivityCommand;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.activity.ActivityKind;
import vn.sovang.event.unit.UnitCode;

/** An activity that participants are recorded for. */
public record NewActivity(ActivityId id, UnitCode unit) {

    private static final Details DETAILS =
            new Details(
                    "Ra quân Ngày Chủ nhật xanh lần thứ nhất",
                    ActivityKind.VOLUNTEER,
                    LocalDate.of(2025, 3, 16),
                    null,
                    "Bãi biển phường Trần Phú",
                    null);

    /** Activities of all units in turn. */
    public static List<NewActivity> several(int count, SplittableRandom random) {
        List<UnitCode> units = Province.units();
        return IntStream.range(0, count)
                .mapToObj(
                        number ->
                                new NewActivity(
                                        new ActivityId(Ids.next(random)),
                                        units.get(number % units.size())))
                .toList();
    }

    public Details details() {
        return DETAILS;
    }

    public ActivityCommand.Record command() {
        return new ActivityCommand.Record(id, unit, List.of(), DETAILS);
    }
}
