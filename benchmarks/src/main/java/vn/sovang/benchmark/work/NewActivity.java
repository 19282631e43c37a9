package vn.sovang.benchmark.work;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.sovang.benchmark.world.Province;
import vn.sovang.command.activity.ActivityCommand;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.activity.ActivityKind;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.SystemTime;

/** An activity that participants are recorded for. */
public record NewActivity(ActivityId id, UnitCode unit) {

    private static final SystemTime TIME = new SystemTime();

    private static final Details DETAILS =
            new Details(
                    "Ra quân Ngày Chủ nhật xanh lần thứ nhất",
                    ActivityKind.VOLUNTEER,
                    LocalDate.of(2025, 3, 16),
                    null,
                    "Bãi biển phường Trần Phú",
                    null);

    /** Activities of all units in turn. */
    public static List<NewActivity> several(int count) {
        List<UnitCode> units = Province.units();
        return IntStream.range(0, count)
                .mapToObj(
                        number ->
                                new NewActivity(
                                        new ActivityId(TIME.newId()),
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
