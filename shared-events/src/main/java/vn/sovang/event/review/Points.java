package vn.sovang.event.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** Points of a score, kept in hundredths so that comparisons are exact. */
public record Points(@JsonValue long hundredths) implements Comparable<Points> {

    public static final int DECIMALS = 2;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Points {}

    /**
     * @throws ArithmeticException for more than two decimals
     */
    public static Points of(BigDecimal points) {
        return new Points(points.movePointRight(DECIMALS).longValueExact());
    }

    public BigDecimal value() {
        return BigDecimal.valueOf(hundredths, DECIMALS);
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return value().toPlainString();
    }
}
