package vn.sovang.query.audit.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.query.totals.Totals;

/** A figure as it was known and as it is known later. */
public record Change(long before, long after, long delta) {

    private static Change of(long before, long after) {
        return new Change(before, after, Math.subtractExact(after, before));
    }

    /** Of the figures that differ, by their names. */
    static Map<String, Change> between(Totals before, Totals after) {
        Map<String, Long> earlier = before.byName();
        Map<String, Change> changes = new LinkedHashMap<>();
        after.byName()
                .forEach(
                        (figure, value) ->
                                changes.put(figure, of(earlier.getOrDefault(figure, 0L), value)));
        changes.values().removeIf(change -> change.delta() == 0);
        return changes;
    }
}
