package vn.sovang.query.ledger;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.event.Indicator;

/**
 * Adds up the entries of one scope and year. Now and then a standing is due, so that nobody adds up
 * more than a few entries after it.
 */
public final class RunningTotals {

    /** The scope of all units. */
    public static final String ALL = "";

    /** A standing is due after this many further entries. */
    public static final int INTERVAL = 16;

    private final String scope;
    private final int year;
    private final MonthlySums sums;
    private long entries;
    private long entriesInStanding;
    private boolean tooLarge;

    private RunningTotals(String scope, int year, MonthlySums sums, long entries) {
        this.scope = scope;
        this.year = year;
        this.sums = sums;
        this.entries = entries;
        this.entriesInStanding = entries;
    }

    public static RunningTotals from(String scope, int year) {
        return new RunningTotals(scope, year, new MonthlySums(), 0);
    }

    public static RunningTotals from(Standing last) {
        return new RunningTotals(
                last.scope(), last.year(), MonthlySums.read(last.sums()), last.entries());
    }

    public void add(Indicator indicator, LocalDate occurredOn, long delta) {
        try {
            sums.add(indicator, occurredOn.getMonth(), delta);
        } catch (ArithmeticException overflow) {
            tooLarge = true;
        }
        entries++;
    }

    /**
     * To be asked after all the entries of one event. Sums that no longer fit are not kept: whoever
     * asks adds up the entries after the last standing that did.
     */
    public Optional<Standing> dueAt(long position) {
        if (tooLarge || entries - entriesInStanding < INTERVAL) {
            return Optional.empty();
        }
        entriesInStanding = entries;
        return Optional.of(new Standing(scope, year, position, entries, sums.written()));
    }
}
