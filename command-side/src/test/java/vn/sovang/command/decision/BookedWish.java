package vn.sovang.command.decision;

import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.THAN;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sovang.event.Event;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.closing.ClosingEvent;

/**
 * A wish about a fact of {@link Province#THAN} that can be granted, and the years in whose books
 * the fact stands before and after.
 */
public record BookedWish(
        Class<?> aggregate, List<Event> history, Command wish, TreeSet<Integer> years) {

    private static final Set<Integer> ALL_YEARS = Set.of(2021, 2022, 2023, 2024);
    private static final String REASON = "chứng từ đến muộn";
    private static final Authority REVIEWER = new Authority.Adjusting();
    private static final Refusal FORBIDDEN = new CommonRefusal.Forbidden(THAN);

    public static BookedWish of(Class<?> aggregate, Command wish, Event... history) {
        return new BookedWish(aggregate, List.of(history), wish, new TreeSet<>());
    }

    public BookedWish in(Integer... touched) {
        return new BookedWish(aggregate, history, wish, new TreeSet<>(List.of(touched)));
    }

    public void assertKeepsTheBooks() {
        ALL_YEARS.forEach(this::assertRestsOnItsYearsOnly);
        years.forEach(this::assertAdjustsWithReasonAndRole);
        assertNeverAdjustsOpenYears(asked());
        assertNeverAdjustsOpenYears(asked().knowing(closed(years.first()), reopened()));
    }

    private void assertRestsOnItsYearsOnly(int year) {
        Decisions.Outcome outcome = asked().knowing(closed(year)).when(wish);
        if (years.contains(year)) {
            outcome.thenRefused(yearClosed(year));
        } else {
            outcome.thenHappens();
        }
    }

    private void assertAdjustsWithReasonAndRole(int year) {
        asked(year).adjusting(REASON).when(wish).thenHappens();
        asked(year).by(REVIEWER).adjusting(REASON).when(wish).thenHappens();
        asked(year).by(REVIEWER).when(wish).thenRefused(yearClosed(year));
        asked(year).byRecorderOf(THAN).when(wish).thenRefused(yearClosed(year));
        asked(year).byRecorderOf(THAN).adjusting(REASON).when(wish).thenRefused(yearClosed(year));
        asked(year).byRecorderOf(CANG).adjusting(REASON).when(wish).thenRefused(FORBIDDEN);
        asked(year).by(new Authority.Nowhere()).when(wish).thenRefused(FORBIDDEN);
    }

    private void assertNeverAdjustsOpenYears(Decisions open) {
        open.when(wish).thenHappens();
        open.adjusting(REASON).when(wish).thenRefused(yearOpen());
        open.by(REVIEWER).when(wish).thenRefused(yearOpen());
    }

    private Decisions asked() {
        return Decisions.about(aggregate).given(history.toArray(Event[]::new));
    }

    private Decisions asked(int closedYear) {
        return asked().knowing(closed(closedYear));
    }

    private Event reopened() {
        return new ClosingEvent.Reopened(new BookYear(years.first()), "nam", "thiếu hồ sơ");
    }

    private Refusal yearOpen() {
        return new BooksRefusal.YearOpen(new BookYear(years.first()));
    }

    private static Event closed(int year) {
        return new ClosingEvent.Closed(new BookYear(year), "lan", null);
    }

    private static Refusal yearClosed(int year) {
        return new BooksRefusal.YearClosed(new BookYear(year));
    }

    /** The kinds of wishes among some, for a test that none was forgotten. */
    public static Stream<Class<?>> kinds(Stream<BookedWish> wishes) {
        return wishes.<Class<?>>map(each -> each.wish().getClass()).distinct();
    }

    @Override
    public String toString() {
        return wish + " in " + years;
    }
}
