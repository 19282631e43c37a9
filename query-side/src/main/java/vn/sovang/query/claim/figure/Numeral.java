package vn.sovang.query.claim.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as Vietnamese writes them: points between thousands, a comma before decimals. What could
 * be read in two ways, as "4,000" or "1.2", is not read.
 */
final class Numeral {

    private static final int MAX_DIGITS = 18;
    private static final int GROUP = 3;

    private Numeral() {}

    static Optional<BigDecimal> read(String written) {
        int comma = written.indexOf(',');
        String whole = comma < 0 ? written : written.substring(0, comma);
        String decimals = comma < 0 ? "" : written.substring(comma + 1);
        if (written.length() > 2 * MAX_DIGITS || !isWhole(whole) || !areDecimals(comma, decimals)) {
            return Optional.empty();
        }
        String digits = whole.replace(".", "");
        return digits.length() > MAX_DIGITS
                ? Optional.empty()
                : Optional.of(
                        new BigDecimal(decimals.isEmpty() ? digits : digits + "." + decimals));
    }

    private static boolean isWhole(String whole) {
        String[] groups = whole.split("\\.", -1);
        if (groups.length == 1) {
            return whole.length() <= 2 || whole.charAt(0) != '0';
        }
        for (int group = 1; group < groups.length; group++) {
            if (groups[group].length() != GROUP) {
                return false;
            }
        }
        return groups[0].length() <= GROUP && groups[0].charAt(0) != '0';
    }

    /** Three decimals look like thousands in the English way. */
    private static boolean areDecimals(int comma, String decimals) {
        return comma < 0
                || (decimals.length() != GROUP
                        && decimals.indexOf(',') < 0
                        && decimals.indexOf('.') < 0);
    }
}
