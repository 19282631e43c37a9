package vn.sovang.query.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds ledger rows, in the order of the log, to the running totals and collects the standings that
 * fall due.
 */
public final class Standings {

    private final Map<ScopeYear, RunningTotals> totals;
    private final List<RunningTotals> touched = new ArrayList<>();
    private final List<Standing> due = new ArrayList<>();
    private long position;

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
        add(row, new ScopeYear(row.entry().unit().value(), year));
        add(row, new ScopeYear(RunningTotals.ALL, year));
    }

    private void add(LedgerRow row, ScopeYear key) {
        RunningTotals sums =
                totals.computeIfAbsent(
                        key, fresh -> RunningTotals.from(fresh.scope(), fresh.year()));
        sums.add(position, row.entry().indicator(), row.entry().occurredOn(), row.entry().delta());
        touched.add(sums);
    }

    private void endOfEvent() {
        touched.forEach(each -> each.due().ifPresent(due::add));
        touched.clear();
    }
}
