package vn.sovang.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws the units of facts and the days on which they happened: mostly plain ones, often on an
 * edge.
 */
final class Days {

    private final Draw draw;
    private final ReferenceModel model;

    Days(Draw draw, ReferenceModel model) {
        this.draw = draw;
        this.model = model;
    }

    LocalDate today() {
        return model.ledger.today();
    }

    /** Mostly a unit at work, rarely an ended or unknown one. */
    String unit() {
        List<String> all = model.tree.units().stream().map(unit -> unit.code).toList();
        String code = draw.pick(all);
        for (int i = 0; i < 5 && !model.tree.alive(code, today()) && draw.chance(70); i++) {
            code = draw.pick(all);
        }
        return draw.chance(2) ? code + "-x" : code;
    }

    LocalDate fact(String code) {
        LocalDate today = today();
        LocalDate day =
                switch (draw.between(0, 19)) {
                    case 0, 1, 2, 3, 4, 5, 6 -> today.minusDays(draw.between(0, 12));
                    case 7, 8, 9 -> today.minusDays(draw.between(0, 150));
                    case 10, 11 -> today;
                    case 12 -> LocalDate.of(today.getYear(), 1, 1).plusDays(draw.between(-4, 3));
                    case 13 -> today.minusDays(draw.between(200, 700));
                    case 14 -> LocalDate.of(draw.pick(2020, 2024), 2, 29);
                    default -> edge(code);
                };
        return sensible(day);
    }

    /** A day up to today, and rarely tomorrow. */
    LocalDate sensible(LocalDate day) {
        LocalDate today = today();
        if (draw.chance(2)) {
            return today.plusDays(draw.between(1, 2));
        }
        return day.isAfter(today) ? today.minusDays(draw.between(0, 3)) : day;
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(
                draw.between(0, Math.max(0, (int) (last.toEpochDay() - first.toEpochDay()))));
    }

    /** A day on which the life or the place of the unit changes, or the day before. */
    private LocalDate edge(String code) {
        UnitTree.@Nullable Unit unit = model.tree.unit(code);
        List<LocalDate> edges = new ArrayList<>(List.of(today()));
        for (UnitTree.Unit above = unit; above != null; above = parentOf(above)) {
            above.transfers.forEach(transfer -> edges.add(transfer.effectiveOn()));
            if (above.since.getYear() > 2018) {
                edges.add(above.since);
            }
        }
        if (unit != null && unit.end != null) {
            edges.addAll(List.of(unit.end, unit.end, unit.end));
        }
        return draw.pick(edges).minusDays(draw.between(0, 1));
    }

    private UnitTree.@Nullable Unit parentOf(UnitTree.Unit unit) {
        String parent = unit.parent;
        return parent == null ? null : model.tree.unit(parent);
    }
}
