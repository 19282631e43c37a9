package vn.sovang.query.rebuild.fresh;

import java.math.BigInteger;
import java.util.List;
import vn.sovang.event.Indicator;

/**
 * A view that was not what the log says.
 *
 * @param sums some of the figures that were wrong; empty when rows differ but no figure does
 */
public record Difference(String view, long liveRows, long rebuiltRows, List<Sum> sums) {

    /** A figure of a unit and year. A damaged ledger may add up to more than any figure can be. */
    public record Sum(
            String unit, int year, Indicator indicator, BigInteger live, BigInteger rebuilt) {}
}
