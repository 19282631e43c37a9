package vn.sovang.query.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sovang.event.review.Points;

/** What was reached of a whole, rounded down: 99.999 percent are never shown as 100. */
final class Achievement {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Achievement() {}

    /**
     * @param whole above 0
     */
    static BigDecimal percent(long reached, long whole) {
        return part(HUNDRED, reached, whole);
    }

    /**
     * The points that a figure proposes: all of them from the target on, none below 0.
     *
     * @param target above 0
     */
    static BigDecimal points(Points max, long reached, long target) {
        return part(max.value(), Math.clamp(reached, 0, target), target);
    }

    private static BigDecimal part(BigDecimal all, long reached, long whole) {
        return all.multiply(BigDecimal.valueOf(reached))
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.DOWN);
    }
}
