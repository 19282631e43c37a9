package vn.sovang.query.totals;

import java.math.BigInteger;

/** Adds up numbers whose sum fits, whatever their sums on the way there are. */
final class ExactSum {

    private static final int HALF = 32;
    private static final long LOWER_HALF = 0xFFFF_FFFFL;

    private long upper;
    private long lower;

    /**
     * @param sign 1 or -1
     */
    void add(long number, int sign) {
        upper += sign * (number >> HALF);
        lower += sign * (number & LOWER_HALF);
    }

    void add(BigInteger number) {
        upper += number.shiftRight(HALF).longValue();
        lower += number.longValue() & LOWER_HALF;
    }

    /**
     * @throws ArithmeticException when it does not fit
     */
    long value() {
        return BigInteger.valueOf(upper)
                .shiftLeft(HALF)
                .add(BigInteger.valueOf(lower))
                .longValueExact();
    }
}
