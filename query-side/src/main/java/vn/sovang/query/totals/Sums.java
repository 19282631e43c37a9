package vn.sovang.query.totals;

import java.math.BigInteger;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import vn.sovang.event.Indicator;
import vn.sovang.query.ledger.MonthlySums;
import vn.sovang.query.ledger.Standing;

/** Adds up what makes one of the asked totals. */
final class Sums {

    private static final Indicator[] INDICATORS = Indicator.values();
    private static final Month[] MONTHS = Month.values();

    private final Map<Indicator, ExactSum> sums = new EnumMap<>(Indicator.class);

    /** The whole months of a cut, as known at a position. */
    void add(Cut cut, Standing standing, long position) {
        add(cut, standing.carriedForward());
        standing.entriesUpTo(
                position,
                (indicator, occurredOn, delta) -> {
                    if (occurredOn.getMonthValue() <= cut.month()) {
                        of(indicator).add(delta, cut.sign());
                    }
                });
    }

    private void add(Cut cut, MonthlySums months) {
        for (Indicator indicator : INDICATORS) {
            ExactSum sum = of(indicator);
            for (int month = 0; month < cut.month(); month++) {
                sum.add(months.of(indicator, MONTHS[month]), cut.sign());
            }
        }
    }

    void add(Indicator indicator, BigInteger amount) {
        of(indicator).add(amount);
    }

    Totals totals() {
        Map<Indicator, Long> totals = new EnumMap<>(Indicator.class);
        sums.forEach((indicator, sum) -> totals.put(indicator, sum.value()));
        return new Totals(totals);
    }

    private ExactSum of(Indicator indicator) {
        return sums.computeIfAbsent(indicator, _ -> new ExactSum());
    }
}
