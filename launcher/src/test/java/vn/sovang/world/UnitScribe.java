package vn.sovang.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.world.UnitTree.Unit;

/** Writes commands on units. */
final class UnitScribe {

    private static final List<String> ATTACHED =
            List.of("than", "than1", "khoi", "khoi-cq", "cong-an", "bo-doi");
    private static final int MOST_UNITS = 25;

    private final Draw draw;
    private final Days days;
    private final ReferenceModel model;
    private @Nullable Draft lastRename;
    private int children;

    UnitScribe(Draw draw, Days days, ReferenceModel model) {
        this.draw = draw;
        this.days = days;
        this.model = model;
    }

    /** The units that a world starts with. */
    List<Draft> opening() {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(unit("tinh-doan", "PROVINCE", null));
        for (String attached : ATTACHED.subList(0, draw.between(3, ATTACHED.size()))) {
            drafts.add(unit(attached, "ATTACHED", "tinh-doan"));
            for (int i = draw.between(0, 3); i > 0; i--) {
                String base = childCode(attached);
                drafts.add(unit(base, "BASE", attached));
                if (draw.chance(30)) {
                    drafts.add(unit(childCode(base), "BRANCH", base));
                }
            }
        }
        return drafts;
    }

    @Nullable Draft next() {
        return switch (draw.between(0, 11)) {
            case 0, 1 -> register();
            case 2 -> rename();
            case 3, 4, 5, 6, 7, 8 -> transfer();
            case 9, 10 -> cycle();
            default -> end();
        };
    }

    private Draft unit(String code, String kind, @Nullable String parent) {
        LocalDate since =
                LocalDate.of(draw.between(2001, 2018), draw.between(1, 12), draw.between(1, 28));
        return Draft.post("units")
                .with("code", code)
                .with("name", "Đoàn " + draw.text())
                .with("kind", kind)
                .with("parent", parent)
                .with("since", since);
    }

    private String childCode(String parent) {
        children++;
        return parent + draw.pick("-", "-0", "") + children;
    }

    private @Nullable Draft register() {
        Unit parent = anyUnit();
        if (draw.chance(20)) {
            return unit(anyUnit().code, "BASE", parent.code);
        }
        if (model.tree.units().size() >= MOST_UNITS) {
            return null;
        }
        String above = draw.chance(8) ? "khong-co" : parent.code;
        return unit(childCode(parent.code), "BRANCH", above)
                .with("since", days.today().plusDays(draw.between(-300, 40)));
    }

    private Draft rename() {
        Draft last = lastRename;
        if (last != null && draw.chance(40)) {
            return last;
        }
        lastRename =
                Draft.post("units/" + (draw.chance(10) ? "khong-co" : anyUnit().code) + "/rename")
                        .with("name", "Đoàn " + draw.id())
                        .with("effectiveOn", days.today().plusDays(draw.between(-60, 60)))
                        .with("decision", draw.chance(50) ? "QĐ " + draw.text() : null);
        return lastRename;
    }

    private Draft transfer() {
        String unit = draw.chance(3) ? "khong-co" : anyUnit().code;
        String parent = draw.chance(3) ? "khong-co" : draw.chance(50) ? attached() : anyUnit().code;
        return transfer(unit, parent);
    }

    private Draft transfer(String unit, String parent) {
        return Draft.post("units/" + unit + "/transfer")
                .with("parent", parent)
                .with("effectiveOn", dayOfChange())
                .with("decision", draw.chance(50) ? "QĐ 12" : null);
    }

    /** Moves a unit under one that stands under it now. */
    private @Nullable Draft cycle() {
        Unit below = anyUnit();
        List<String> line =
                model.tree.lineOf(below.code, days.today(), model.ledger.head()).stream()
                        .filter(code -> !code.equals(below.code))
                        .sorted()
                        .toList();
        return line.isEmpty() ? null : transfer(draw.pick(line), below.code);
    }

    /** Past and future days, and days on which something changes already. */
    private LocalDate dayOfChange() {
        List<LocalDate> taken =
                model.tree.units().stream()
                        .flatMap(unit -> unit.transfers.stream())
                        .map(UnitTree.Transfer::effectiveOn)
                        .toList();
        return !taken.isEmpty() && draw.chance(35)
                ? draw.pick(taken)
                : days.today()
                        .plusDays(draw.chance(25) ? draw.between(-400, 0) : draw.between(-90, 120));
    }

    private @Nullable Draft end() {
        long ended = model.tree.units().stream().filter(unit -> unit.end != null).count();
        if (ended * 4 > model.tree.units().size()) {
            return null;
        }
        return Draft.post("units/" + (draw.chance(8) ? "khong-co" : anyUnit().code) + "/end")
                .with("effectiveOn", days.today().plusDays(draw.between(-120, 60)))
                .with("reason", "sáp nhập");
    }

    private Unit anyUnit() {
        return draw.pick(List.copyOf(model.tree.units()));
    }

    private String attached() {
        return draw.pick(
                model.tree.units().stream()
                        .filter(unit -> "tinh-doan".equals(unit.parent))
                        .map(unit -> unit.code)
                        .toList());
    }
}
