package vn.sovang.query.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds ledger rows, in the order of the log, to the running totals and collects the standings that
 * fall due.
 */
public final class Standings {

    private final Map<ScopeYear, RunningTotals> totals;
    private final List<RunningTotals> touched = new ArrayList<>();
    private final List<Standing> due = new ArrayList<>();
    private long position;
    private @Nullable RunningTotals ofAll;

    /**
     * @param totals where the scopes stood before; those that are absent start from nothing
     */
    public Standings(Map<ScopeYear, RunningTotals> totals) {
        this.totals = new HashMap<>(totals);
    }

    /**
     * The standings that fall due with these rows; the rows of one event are never split between
     * calls.
     */
    public List<Standing> after(List<LedgerRow> rows) {
        due.clear();
        rows.forEach(this::add);
        endOfEvent();
        return List.copyOf(due);
    }

    /** The open standing of every scope and year that was given or touched. */
    public List<Standing> open() {
        return totals.values().stream().map(RunningTotals::open).toList();
    }

    private void add(LedgerRow row) {
        if (row.position() != position) {
            endOfEvent();
            position = row.position();
        }
        int year = row.entry().year();
        add(row, of(row.entry().unit().value(), year));
        add(row, ofAll(year));
    }

    private void add(LedgerRow row, RunningTotals sums) {
        sums.add(position, row.entry().indicator(), row.entry().occurredOn(), row.entry().delta());
        touched.add(sums);
    }

    /** Neighbours in the log are nearly always of the same year. */
    private RunningTotals ofAll(int year) {
        if (ofAll == null || ofAll.year() != year) {
            ofAll = of(RunningTotals.ALL, year);
        }
        return ofAll;
    }

    private RunningTotals of(String scope, int year) {
        return totals.computeIfAbsent(
                new ScopeYear(scope, year),
                fresh -> RunningTotals.from(fresh.scope(), fresh.year()));
    }

    private void endOfEvent() {
        touched.forEach(each -> each.due().ifPresent(due::add));
        touched.clear();
    }
}
