package vn.sovang.query.claim.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it is a number of.
 *
 * @param value null when it cannot be read for certain
 * @param large written in millions or more, so that money needs no currency
 */
public record Amount(@Nullable BigDecimal value, Measure measure, boolean large) {

    /** Money is in đồng. */
    public enum Measure {
        COUNT,
        MONEY,
        PERCENT
    }

    static Amount unreadable() {
        return new Amount(null, Measure.COUNT, false);
    }

    public boolean isReadable() {
        return value != null;
    }

    public boolean isCount() {
        return isReadable() && measure == Measure.COUNT;
    }

    public boolean isMoney() {
        return isReadable() && (measure == Measure.MONEY || measure == Measure.COUNT && large);
    }

    public boolean isPercent() {
        return isReadable() && measure == Measure.PERCENT;
    }
}
