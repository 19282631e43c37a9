package vn.sovang.query.ledger;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The running totals of a scope and year up to a position.
 *
 * @param scope a unit's code, or {@link RunningTotals#ALL}
 * @param entries how many ledger entries they add up
 * @param sums one for each indicator and month, see {@link RunningTotals}
 */
public record Standing(String scope, int year, long position, long entries, long[] sums) {

    /** The sums as PostgreSQL reads an array. */
    String literal() {
        return Arrays.stream(sums)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
