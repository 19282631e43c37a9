package vn.sovang.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes commands on activities. */
final class ActivityScribe {

    private static final List<String> KINDS =
            List.of(
                    "VOLUNTEER",
                    "VANGUARD",
                    "LEARNING",
                    "POLITICAL_EDUCATION",
                    "CHILDREN",
                    "SOCIAL_WELFARE",
                    "CULTURE_SPORT",
                    "UNION_BUILDING",
                    "OTHER");

    private final Draw draw;
    private final Days days;
    private final ReferenceModel model;
    private final BatchScribe batches;

    ActivityScribe(Draw draw, Days days, ReferenceModel model) {
        this.draw = draw;
        this.days = days;
        this.model = model;
        this.batches = new BatchScribe(draw, days);
    }

    @Nullable Draft next() {
        Activity activity = draw.recent(model.activities.all());
        if (activity != null && activity.voided && draw.chance(70)) {
            activity = draw.recent(model.activities.all());
        }
        if (activity == null) {
            return record();
        }
        return switch (draw.between(0, 29)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> record();
            case 8, 9, 10, 11, 12 -> correction(activity);
            case 13 ->
                    Draft.post("activities/" + idOf(activity) + "/void")
                            .with("reason", "nhập nhầm");
            default -> batches.next(activity, idOf(activity));
        };
    }

    private Draft record() {
        String unit = days.unit();
        LocalDate first = days.fact(unit);
        Draft draft =
                Draft.post("activities")
                        .with("id", draw.chance(3) ? usedId() : draw.id())
                        .with("unit", unit)
                        .with("title", draw.text())
                        .with("kind", draw.pick(KINDS))
                        .with("occurredOn", first)
                        .with("endedOn", draw.chance(50) ? lastDay(first) : null)
                        .with("place", draw.chance(30) ? draw.text() : null)
                        .with("note", draw.chance(30) ? draw.text() : null);
        return draw.chance(35) ? draft.with("coOrganisers", coOrganisers(unit)) : draft;
    }

    private LocalDate lastDay(LocalDate first) {
        return draw.chance(2)
                ? first.minusDays(1)
                : days.sensible(first.plusDays(draw.between(0, 9)));
    }

    private List<String> coOrganisers(String lead) {
        List<String> others = new ArrayList<>();
        for (int i = draw.between(1, 3); i > 0; i--) {
            String other = days.unit();
            if (draw.chance(3) || !other.equals(lead) && !others.contains(other)) {
                others.add(other);
            }
        }
        return others;
    }

    private Draft correction(Activity activity) {
        Draft draft =
                Draft.post("activities/" + idOf(activity) + "/correction")
                        .with("reason", draw.text());
        switch (draw.between(0, 9)) {
            case 0, 1, 2 -> move(draft, activity, draw.between(-9, 9));
            case 3, 4 -> move(draft, activity, newYearFor(activity));
            case 5 -> draft.with("endedOn", lastDay(activity.firstDay()));
            case 6 -> draft.without("endedOn").with("place", draw.chance(50) ? draw.text() : null);
            case 7 -> draft.without(draw.pick("place", "note"));
            case 8 -> unchanged(draft, activity);
            default -> draft.with("title", draw.text()).with("kind", draw.pick(KINDS));
        }
        return draft;
    }

    private void move(Draft draft, Activity activity, int shift) {
        draft.with("occurredOn", days.sensible(activity.firstDay().plusDays(shift)));
        if (!activity.lastDay().equals(activity.firstDay()) && draw.chance(70)) {
            draft.with("endedOn", days.sensible(activity.lastDay().plusDays(shift)));
        }
    }

    /** The shift that brings the activity to one of the days around a new year. */
    private int newYearFor(Activity activity) {
        LocalDate newYear = LocalDate.of(activity.firstDay().getYear() + draw.between(0, 1), 1, 1);
        long shift = newYear.toEpochDay() - activity.firstDay().toEpochDay();
        return (int) shift + draw.between(-3, 2);
    }

    private void unchanged(Draft draft, Activity activity) {
        for (String field : List.of("title", "kind", "occurredOn", "endedOn", "place", "note")) {
            String standing = activity.fields.get(field);
            if (field.equals("title") || draw.chance(40) && standing != null) {
                draft.with(field, standing);
            }
        }
    }

    private String idOf(Activity activity) {
        return draw.chance(1) ? draw.id() : activity.id;
    }

    private String usedId() {
        Activity used = draw.recent(model.activities.all());
        return used == null ? draw.id() : used.id;
    }
}
