package vn.sovang.world;

import org.jspecify.annotations.Nullable;
import vn.sovang.world.Initiatives.Initiative;
import vn.sovang.world.YouthWorks.YouthWork;

/** Writes commands on initiatives and youth works. */
final class MeritScribe {

    private final Draw draw;
    private final Days days;
    private final ReferenceModel model;

    MeritScribe(Draw draw, Days days, ReferenceModel model) {
        this.draw = draw;
        this.days = days;
        this.model = model;
    }

    Draft initiative() {
        Initiative initiative = draw.recent(model.initiatives.all());
        if (initiative != null && initiative.voided && draw.chance(80)) {
            initiative = draw.recent(model.initiatives.all());
        }
        if (initiative == null) {
            return submit();
        }
        return switch (draw.between(0, 29)) {
            case 0, 1, 2, 3 -> submit();
            case 4, 5, 6, 7, 8, 9, 10, 11, 12 -> recognition(initiative);
            case 13, 14, 15 ->
                    Draft.post(pathOf(initiative) + "/recognition/withdrawal")
                            .with("reason", "sao chép");
            case 16 -> Draft.post(pathOf(initiative) + "/void").with("reason", "nhập nhầm");
            default -> benefit(initiative);
        };
    }

    private Draft submit() {
        String unit = days.unit();
        Initiative used = draw.recent(model.initiatives.all());
        return Draft.post("initiatives")
                .with("id", used != null && draw.chance(4) ? used.id : draw.id())
                .with("unit", unit)
                .with("form", draw.pick("INITIATIVE", "RESEARCH_TOPIC"))
                .with("title", draw.text())
                .with("submittedOn", days.fact(unit));
    }

    private Draft recognition(Initiative initiative) {
        return Draft.post(pathOf(initiative) + "/recognition")
                .with("level", draw.pick("BASE", "UNIT", "PROVINCE", "NATIONAL"))
                .with(
                        "recognisedOn",
                        days.sensible(days.between(initiative.submittedOn, days.today())))
                .with("decision", draw.chance(40) ? "QĐ " + draw.text() : null);
    }

    private Draft benefit(Initiative initiative) {
        int year =
                days.today().getYear()
                        - draw.between(0, draw.between(0, 2))
                        + (draw.chance(3) ? 1 : 0);
        UnitTree.@Nullable Unit unit = model.tree.unit(initiative.unit);
        if (unit != null && draw.chance(4)) {
            year = unit.since.getYear() - draw.between(0, 1);
        }
        return Draft.post(pathOf(initiative) + "/benefit")
                .with("valueVnd", draw.chance(4) ? 0L : (Long) draw.money())
                .with("year", (long) year)
                .with("assessedOn", days.sensible(days.today().minusDays(draw.between(0, 20))));
    }

    Draft youthWork() {
        YouthWork work = draw.recent(model.youthWorks.all());
        if (work == null) {
            return register();
        }
        return switch (draw.between(0, 9)) {
            case 0, 1, 2, 3 -> register();
            case 9 -> Draft.post(pathOf(work) + "/void").with("reason", "nhập nhầm");
            default -> handover(work);
        };
    }

    private Draft register() {
        String unit = days.unit();
        YouthWork used = draw.recent(model.youthWorks.all());
        return Draft.post("youth-works")
                .with("id", used != null && draw.chance(4) ? used.id : draw.id())
                .with("unit", unit)
                .with("level", draw.pick("PROVINCE", "UNIT", "BASE"))
                .with("title", draw.text())
                .with("registeredOn", days.fact(unit));
    }

    private Draft handover(YouthWork work) {
        long total = draw.money();
        long own = draw.chance(20) ? total : Math.max(1, total / draw.between(2, 9));
        return Draft.post(pathOf(work) + "/handover")
                .with("handedOverOn", days.sensible(days.between(work.registeredOn, days.today())))
                .with("totalVnd", total)
                .with("ownShareVnd", draw.chance(6) ? total + 1 : own);
    }

    private String pathOf(Initiative initiative) {
        return "initiatives/" + (draw.chance(2) ? draw.id() : initiative.id);
    }

    private String pathOf(YouthWork work) {
        return "youth-works/" + (draw.chance(2) ? draw.id() : work.id);
    }
}
