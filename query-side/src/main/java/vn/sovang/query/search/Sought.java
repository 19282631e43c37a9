package vn.sovang.query.search;

import java.util.List;
import vn.sovang.event.unit.Tenure;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitTree;
import vn.sovang.query.timeline.Days;

/**
 * What is looked for, and where.
 *
 * @param anywhere in every unit; else only where one of the tenures lies
 */
record Sought(SearchText text, Days days, boolean anywhere, List<Tenure> tenures) {

    static Sought anywhere(SearchText text, Days days) {
        return new Sought(text, days, true, List.of());
    }

    /** With the unit's descendants, as they stood on the day a thing happened. */
    static Sought below(UnitCode unit, UnitTree tree, SearchText text, Days days) {
        return new Sought(
                text,
                days,
                false,
                tree.tenuresBelow(unit).stream()
                        .flatMap(each -> each.within(days.first(), days.last()).stream())
                        .toList());
    }
}
