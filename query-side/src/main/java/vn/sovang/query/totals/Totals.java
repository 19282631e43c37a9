package vn.sovang.query.totals;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.event.Figure;
import vn.sovang.event.Indicator;

/** What the entries of a scope and year add up to. An absent indicator is 0. */
public record Totals(Map<Indicator, Long> sums) {

    /**
     * @throws ArithmeticException rather than overflowing
     */
    public long of(Figure figure) {
        return figure.indicators().stream()
                .mapToLong(each -> sums.getOrDefault(each, 0L))
                .reduce(0, Math::addExact);
    }

    /** Every figure by its name, 0 where there is none. */
    public Map<String, Long> byName() {
        Map<String, Long> named = new LinkedHashMap<>();
        Figure.all().forEach(each -> named.put(each.name(), of(each)));
        return named;
    }
}
