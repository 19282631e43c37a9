package vn.sovang.query.claim.figure;

import java.math.BigDecimal;

/** How a figure is meant. */
public enum Qualifier {
    EXACT,
    MORE_THAN,
    NEARLY,
    ABOUT;

    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    /**
     * Whether the actual figure bears out the stated one: nearly is below it, by a tenth at most;
     * about is within a twentieth.
     */
    public boolean holds(BigDecimal actual, BigDecimal stated) {
        return switch (this) {
            case EXACT -> actual.compareTo(stated) == 0;
            case MORE_THAN -> actual.compareTo(stated) > 0;
            case NEARLY ->
                    actual.compareTo(stated) < 0
                            && actual.compareTo(stated.multiply(NINE_TENTHS)) >= 0;
            case ABOUT -> actual.subtract(stated).abs().compareTo(stated.multiply(TWENTIETH)) <= 0;
        };
    }
}
