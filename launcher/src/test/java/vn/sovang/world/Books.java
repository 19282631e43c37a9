package vn.sovang.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides about the books of the years, and knows when they were closed and opened again. */
final class Books {

    /** A closing or a reopening, and who did it. */
    record Turn(long position, int year, boolean closes, String by) {}

    private final ReferenceModel model;
    private final List<Turn> turns = new ArrayList<>();

    Books(ReferenceModel model) {
        this.model = model;
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    int close(JournalLine line) {
        int year = line.reviewYear();
        Guards guards = model.guards();
        guards.conflict(year > model.ledger.today().getYear(), "date-in-future");
        guards.conflict(isClosed(year, model.ledger.head()), "year-closed");
        guards.pass();
        return turn(line, true);
    }

    int reopen(JournalLine line) {
        Turn last = last(line.reviewYear(), model.ledger.head());
        boolean closed = last != null && last.closes();
        Guards guards = model.guards();
        guards.conflict(!closed, "year-open");
        boolean same = closed && last.by().equals(line.actor());
        guards.conflict(same && !model.breaks(Rule.WHO_CLOSED_REOPENS), "same-person");
        guards.pass();
        return turn(line, false);
    }

    private int turn(JournalLine line, boolean closes) {
        model.ledger.append();
        turns.add(new Turn(model.ledger.head(), line.reviewYear(), closes, line.actor()));
        return 200;
    }

    boolean isClosed(LocalDate day) {
        return isClosed(day.getYear(), model.ledger.head());
    }

    boolean isClosed(int year, long position) {
        Turn last = last(year, position);
        return last != null && last.closes();
    }

    /** Position of the last closing, even if the books are open again; 0 if there was none. */
    long closing(int year, long position) {
        List<Long> closings =
                known(year, position).filter(Turn::closes).map(Turn::position).toList();
        boolean forgotten =
                model.breaks(Rule.A_REOPENED_YEAR_WAS_NEVER_CLOSED) && !isClosed(year, position);
        if (closings.isEmpty() || forgotten) {
            return 0;
        }
        return model.breaks(Rule.CLOSED_MEANS_THE_FIRST_CLOSING)
                ? closings.getFirst()
                : closings.getLast();
    }

    private @Nullable Turn last(int year, long position) {
        return known(year, position).reduce((earlier, later) -> later).orElse(null);
    }

    private Stream<Turn> known(int year, long position) {
        return turns.stream()
                .filter(turn -> turn.year() == year)
                .filter(turn -> turn.position() <= position);
    }
}
