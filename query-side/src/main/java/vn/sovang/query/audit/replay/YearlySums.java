package vn.sovang.query.audit.replay;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.sovang.event.Indicator;
import vn.sovang.event.LedgerEntry;
import vn.sovang.query.totals.Totals;

/** Adds up entries, year by year. What the sums are on the way does not matter. */
final class YearlySums {

    private final Map<Integer, Map<Indicator, BigInteger>> years = new TreeMap<>();

    void add(LedgerEntry entry) {
        years.computeIfAbsent(entry.year(), _ -> new EnumMap<>(Indicator.class))
                .merge(entry.indicator(), BigInteger.valueOf(entry.delta()), BigInteger::add);
    }

    Set<Integer> years() {
        return years.keySet();
    }

    /**
     * @throws ArithmeticException rather than overflowing
     */
    Totals of(int year) {
        return totals(years.getOrDefault(year, Map.of()));
    }

    /** Of all years together. */
    Totals all() {
        Map<Indicator, BigInteger> all = new EnumMap<>(Indicator.class);
        years.values()
                .forEach(
                        year -> year.forEach((each, sum) -> all.merge(each, sum, BigInteger::add)));
        return totals(all);
    }

    private static Totals totals(Map<Indicator, BigInteger> sums) {
        Map<Indicator, Long> totals = new EnumMap<>(Indicator.class);
        sums.forEach((indicator, sum) -> totals.put(indicator, sum.longValueExact()));
        return new Totals(totals);
    }
}
