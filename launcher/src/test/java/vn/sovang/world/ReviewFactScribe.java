package vn.sovang.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.world.Coverages.Coverage;
import vn.sovang.world.Gifts.Gift;
import vn.sovang.world.Headcounts.Headcount;

/** Writes commands on headcounts, gifts and coverage. */
final class ReviewFactScribe {

    private static final long MOST_MONEY = 1_000_000_000_000_000L;

    private final Draw draw;
    private final Days days;
    private final ReferenceModel model;

    ReviewFactScribe(Draw draw, Days days, ReferenceModel model) {
        this.draw = draw;
        this.days = days;
        this.model = model;
    }

    Draft next() {
        return switch (draw.between(0, 2)) {
            case 0 -> headcount();
            case 1 -> gift();
            default -> coverage();
        };
    }

    private Draft headcount() {
        Headcount headcount = draw.recent(model.headcounts.all());
        if (headcount == null || draw.chance(45)) {
            return counted(headcount);
        }
        String path = "headcounts/" + (draw.chance(2) ? draw.id() : headcount.id);
        if (draw.chance(15)) {
            return Draft.post(path + "/void").with("reason", "nhập nhầm");
        }
        Draft draft = Draft.post(path + "/correction").with("reason", "đối chiếu");
        return switch (draw.between(0, 4)) {
            case 0 -> draft.with("kind", kind());
            case 1 -> draft.with("on", moved(headcount.details.on()));
            case 2 -> draft.without("decision");
            case 3 -> draft.with("on", moved(headcount.details.on())).with("count", people());
            default -> draft.with("count", people());
        };
    }

    private Draft counted(@Nullable Headcount used) {
        String unit = days.unit();
        return Draft.post("headcounts")
                .with("id", used != null && draw.chance(4) ? used.id : draw.id())
                .with("unit", unit)
                .with("kind", kind())
                .with("on", days.fact(unit))
                .with("count", people())
                .with("decision", draw.chance(40) ? "QĐ " + draw.text() : null);
    }

    private String kind() {
        return draw.pick("PARTY_NOMINATED", "PARTY_ADMITTED", "PARTY_OFFICIAL");
    }

    private Long people() {
        return draw.chance(2) ? draw.pick(0L, 100_001L) : (long) draw.between(1, 90);
    }

    private Draft gift() {
        Gift gift = draw.recent(model.gifts.all());
        if (gift == null || draw.chance(45)) {
            return given(gift);
        }
        String path = "gifts/" + (draw.chance(2) ? draw.id() : gift.id);
        if (draw.chance(15)) {
            return Draft.post(path + "/void").with("reason", "trùng");
        }
        Draft draft = Draft.post(path + "/correction").with("reason", "kiểm lại");
        return switch (draw.between(0, 5)) {
            case 0 -> draft.with("on", moved(gift.details.on()));
            case 1 -> draft.with("valueVnd", value());
            case 2 -> draft.without("valueVnd");
            case 3 -> draft.without("activity").with("sets", sets());
            case 4 -> draft.with("activity", activity());
            default -> draft.with("sets", sets());
        };
    }

    private Draft given(@Nullable Gift used) {
        String unit = days.unit();
        return Draft.post("gifts")
                .with("id", used != null && draw.chance(4) ? used.id : draw.id())
                .with("unit", unit)
                .with("on", days.fact(unit))
                .with("recipients", draw.pick("CHILDREN", "WAR_INVALIDS", "OTHER"))
                .with("sets", sets())
                .with("valueVnd", draw.chance(60) ? value() : null)
                .with("activity", draw.chance(25) ? activity() : null);
    }

    private Long sets() {
        return draw.chance(2) ? draw.pick(0L, 1_000_001L) : (long) draw.between(1, 400);
    }

    private Long value() {
        return draw.chance(1) ? MOST_MONEY + 1 : (Long) draw.money();
    }

    private @Nullable String activity() {
        Activity activity = draw.recent(model.activities.all());
        return activity == null || draw.chance(3) ? draw.id() : activity.id;
    }

    private Draft coverage() {
        Coverage coverage = draw.recent(model.coverages.all());
        if (coverage == null || draw.chance(40)) {
            return covered("coverage/" + days.unit() + "/" + year());
        }
        return switch (draw.between(0, 9)) {
            case 0 -> Draft.post(coverage.path() + "/void").with("reason", "nhầm năm");
            case 1, 2 ->
                    Draft.post(coverage.path() + "/correction")
                            .with("implementing", (long) draw.between(0, 10))
                            .with("reason", "bổ sung");
            case 3, 4 ->
                    Draft.post(coverage.path() + "/correction")
                            .with("total", (long) draw.between(2, 12))
                            .with("reason", "bổ sung");
            case 5 -> Draft.post("coverage/than/1999/void").with("reason", "không có");
            default -> covered(coverage.path());
        };
    }

    private Draft covered(String path) {
        long total = draw.between(0, 12);
        long implementing = draw.chance(40) ? total : draw.between(0, (int) total);
        return Draft.put(path)
                .with("implementing", draw.chance(3) ? (Long) (total + 1) : (Long) implementing)
                .with("total", total);
    }

    private int year() {
        return days.today().getYear()
                - draw.between(0, draw.between(0, 2))
                + (draw.chance(3) ? 1 : 0);
    }

    private LocalDate moved(LocalDate from) {
        return days.sensible(from.plusDays(draw.between(-40, 40)));
    }
}
