package vn.sovang.query.ledger;

/**
 * The running totals of a scope and year up to a position.
 *
 * @param scope a unit's code, or {@link RunningTotals#ALL}
 * @param entries how many ledger entries they add up
 * @param sums as {@link MonthlySums} are written
 */
public record Standing(String scope, int year, long position, long entries, byte[] sums) {}
