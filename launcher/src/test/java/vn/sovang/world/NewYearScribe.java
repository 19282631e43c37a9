package vn.sovang.world;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes commands on activities that reach from one year into the next. */
final class NewYearScribe {

    private final Draw draw;
    private final Days days;
    private final ReferenceModel model;

    NewYearScribe(Draw draw, Days days, ReferenceModel model) {
        this.draw = draw;
        this.days = days;
        this.model = model;
    }

    @Nullable Draft next() {
        Activity activity = reaching();
        if (activity == null || draw.chance(20)) {
            return record();
        }
        String path = "activities/" + activity.id;
        if (activity.batches.isEmpty()) {
            return Draft.post(path + "/participants")
                    .with("id", draw.id())
                    .with("turns", (long) draw.between(1, 600))
                    .with("on", activity.lastDay());
        }
        return draw.chance(70)
                ? Draft.post(path + "/void").with("reason", "không công nhận")
                : Draft.post(path + "/correction")
                        .with("occurredOn", activity.lastDay())
                        .with("reason", "nhầm ngày");
    }

    private @Nullable Activity reaching() {
        List<Activity> reaching =
                model.activities.all().stream()
                        .filter(activity -> !activity.voided)
                        .filter(
                                activity ->
                                        activity.firstDay().getYear()
                                                < activity.lastDay().getYear())
                        .toList();
        return draw.recent(reaching);
    }

    private Draft record() {
        LocalDate newYear = LocalDate.of(days.today().getYear(), 1, 1);
        return Draft.post("activities")
                .with("id", draw.id())
                .with("unit", days.unit())
                .with("title", draw.text())
                .with("kind", "CULTURE_SPORT")
                .with("occurredOn", newYear.minusDays(draw.between(1, 4)))
                .with("endedOn", days.sensible(newYear.plusDays(draw.between(0, 4))));
    }
}
