package vn.sovang.query.ledger;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.event.Indicator;

/**
 * Adds up the entries of one scope and year. Now and then a standing is due, so that nobody adds up
 * more than a few entries.
 */
public final class RunningTotals {

    /** The scope of all units. */
    public static final String ALL = "";

    /** A standing is due after this many entries. */
    public static final int INTERVAL = 32;

    private final String scope;
    private final int year;
    private final MonthlySums sums;
    private final EntryList entries = new EntryList();
    private byte[] carried;
    private boolean tooLarge;

    private RunningTotals(String scope, int year, byte[] carried) {
        this.scope = scope;
        this.year = year;
        this.sums = MonthlySums.read(carried);
        this.carried = carried;
    }

    public static RunningTotals from(String scope, int year) {
        return new RunningTotals(scope, year, new byte[0]);
    }

    /**
     * @param open the one that is to be continued
     */
    public static RunningTotals from(Standing open) {
        RunningTotals totals = new RunningTotals(open.scope(), open.year(), open.sums());
        EntryList.read(open.entries(), open.year(), totals::add);
        return totals;
    }

    int year() {
        return year;
    }

    public void add(long position, Indicator indicator, LocalDate occurredOn, long delta) {
        try {
            sums.add(indicator, occurredOn.getMonth(), delta);
        } catch (ArithmeticException overflow) {
            tooLarge = true;
        }
        entries.add(position, indicator, occurredOn, delta);
    }

    /**
     * To be asked after all the entries of one event. Sums that do not fit cannot be carried
     * forward: the entries stay in the open standing.
     */
    public Optional<Standing> due() {
        if (tooLarge || entries.size() < INTERVAL) {
            return Optional.empty();
        }
        Standing due = standing(entries.last());
        carried = sums.written();
        entries.clear();
        return Optional.of(due);
    }

    /** What follows the last one that was due. */
    public Standing open() {
        return standing(Standing.OPEN);
    }

    private Standing standing(long position) {
        return new Standing(scope, year, position, carried, entries.written());
    }
}
