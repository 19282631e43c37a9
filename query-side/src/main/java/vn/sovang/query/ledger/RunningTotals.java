package vn.sovang.query.ledger;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import vn.sovang.event.Indicator;

/**
 * Adds up the entries of one scope and year, for each indicator and month what occurred up to the
 * month's end. Now and then a standing is due, so that nobody adds up more than a few entries after
 * it.
 */
public final class RunningTotals {

    /** The scope of all units. */
    public static final String ALL = "";

    /** A standing is due after this many further entries. */
    public static final int INTERVAL = 16;

    private static final int MONTHS = 12;
    private static final int WIDTH = Indicator.values().length * MONTHS;

    private final String scope;
    private final int year;
    private final long[] sums;
    private long entries;
    private long entriesInStanding;
    private boolean tooLarge;

    private RunningTotals(String scope, int year, long[] sums, long entries) {
        this.scope = scope;
        this.year = year;
        this.sums = sums;
        this.entries = entries;
        this.entriesInStanding = entries;
    }

    public static RunningTotals from(String scope, int year) {
        return new RunningTotals(scope, year, new long[WIDTH], 0);
    }

    /** Goes on from a standing, also one from before an indicator was added. */
    public static RunningTotals from(Standing last) {
        return new RunningTotals(
                last.scope(), last.year(), Arrays.copyOf(last.sums(), WIDTH), last.entries());
    }

    public void add(Indicator indicator, LocalDate occurredOn, long delta) {
        add(indicator, occurredOn.getMonth(), delta);
    }

    void add(Indicator indicator, Month month, long delta) {
        try {
            addExact(indicator.ordinal() * MONTHS, month, delta);
        } catch (ArithmeticException overflow) {
            tooLarge = true;
        }
        entries++;
    }

    private void addExact(int first, Month month, long delta) {
        for (int index = first + month.ordinal(); index < first + MONTHS; index++) {
            sums[index] = Math.addExact(sums[index], delta);
        }
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
        return Optional.of(new Standing(scope, year, position, entries, sums.clone()));
    }
}
