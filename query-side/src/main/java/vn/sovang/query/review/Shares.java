package vn.sovang.query.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.event.Figure;
import vn.sovang.query.totals.Totals;

/** A unit's part of its cluster's total, from 0 to 1, to four decimals. */
final class Shares {

    private static final int DECIMALS = 4;

    private Shares() {}

    static Map<String, BigDecimal> of(Totals unit, Totals cluster) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        Figure.all()
                .forEach(
                        figure ->
                                shares.put(
                                        figure.name(), share(unit.of(figure), cluster.of(figure))));
        return shares;
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
