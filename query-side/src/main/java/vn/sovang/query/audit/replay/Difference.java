package vn.sovang.query.audit.replay;

import java.util.List;
import java.util.Map;
import vn.sovang.query.totals.Totals;

/** A figure that the projections have otherwise. */
public record Difference(int year, String indicator, long replayed, long projected) {

    static List<Difference> between(int year, Totals replayed, Totals projected) {
        Map<String, Long> stored = projected.byName();
        return replayed.byName().entrySet().stream()
                .map(
                        figure ->
                                new Difference(
                                        year,
                                        figure.getKey(),
                                        figure.getValue(),
                                        stored.getOrDefault(figure.getKey(), 0L)))
                .filter(each -> each.replayed() != each.projected())
                .toList();
    }
}
