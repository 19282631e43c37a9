package vn.sovang.query.document.language;

import java.math.BigDecimal;

/**
 * How a language writes numbers. Our own: the JDK's locale data change between releases.
 *
 * @param grouping between thousands
 */
public record Numerals(char grouping, char decimal) {

    private static final int GROUP = 3;

    /** With as many decimals as the number has. */
    public String print(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String part = point < 0 ? "" : decimal + digits.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped(whole) + part;
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int place = digits.length() - GROUP; place > 0; place -= GROUP) {
            text.insert(place, grouping);
        }
        return text.toString();
    }
}
