package vn.sovang.command.closing;

import static vn.sovang.command.decision.Decisions.day;

import org.junit.jupiter.api.Test;
import vn.sovang.command.body.Bodies;
import vn.sovang.command.decision.BooksRefusal;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.closing.ClosingEvent.Closed;
import vn.sovang.event.closing.ClosingEvent.Reopened;

class YearBooksTest {

    private static final BookYear YEAR = new BookYear(2023);
    private static final String WHY = "thiếu hồ sơ";
    private static final Closed BY_LAN = new Closed(YEAR, "lan", "tổng kết");
    private static final Reopened BY_NAM = new Reopened(YEAR, "nam", WHY);
    private static final ClosingCommand CLOSE = new ClosingCommand.Close(YEAR, "tổng kết");
    private static final ClosingCommand REOPEN = new ClosingCommand.Reopen(YEAR, WHY);

    @Test
    void the_books_of_a_year_are_closed_by_whoever_asks() {
        askedBy("lan").when(CLOSE).then(BY_LAN);
        askedBy("nam")
                .when(new ClosingCommand.Close(YEAR, null))
                .then(new Closed(YEAR, "nam", null));
    }

    @Test
    void closed_books_are_not_closed_again() {
        askedBy("nam").given(BY_LAN).when(CLOSE).thenRefused(new BooksRefusal.YearClosed(YEAR));
    }

    @Test
    void the_running_year_may_be_closed_and_no_later_one() {
        BookYear running = new BookYear(2024);
        askedBy("lan")
                .on("2024-01-01")
                .when(new ClosingCommand.Close(running, null))
                .then(new Closed(running, "lan", null));
        askedBy("lan")
                .on("2023-12-31")
                .when(new ClosingCommand.Close(running, null))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-01")));
    }

    @Test
    void closed_books_are_opened_again_by_another_person() {
        askedBy("nam").given(BY_LAN).when(REOPEN).then(BY_NAM);
        askedBy("lan").given(BY_LAN).when(REOPEN).thenRefused(new SamePerson(YEAR));
    }

    @Test
    void open_books_are_not_opened_whether_they_were_ever_closed_or_not() {
        BooksRefusal open = new BooksRefusal.YearOpen(YEAR);
        askedBy("nam").when(REOPEN).thenRefused(open);
        askedBy("nam").given(BY_LAN, BY_NAM).when(REOPEN).thenRefused(open);
        askedBy("lan").given(BY_LAN, BY_NAM).when(REOPEN).thenRefused(open);
    }

    @Test
    void who_closed_last_is_the_one_who_does_not_reopen() {
        Closed byNam = new Closed(YEAR, "nam", null);
        askedBy("nam").given(BY_LAN, BY_NAM).when(new ClosingCommand.Close(YEAR, null)).then(byNam);
        askedBy("nam").given(BY_LAN, BY_NAM, byNam).when(REOPEN).thenRefused(new SamePerson(YEAR));
        askedBy("lan")
                .given(BY_LAN, BY_NAM, byNam)
                .when(REOPEN)
                .then(new Reopened(YEAR, "lan", WHY));
    }

    @Test
    void a_closing_may_say_why_and_a_reopening_does_and_neither_is_an_adjustment() {
        Bodies<ClosingBodies.Closed> closed = new Bodies<>(ClosingBodies.Closed.class, "{}");
        closed.assertGood(closed.with("reason", "\"tổng kết\""));
        closed.assertWrong(closed.with("reason", "\" \""), "reason");
        closed.assertUnreadable(closed.with("adjustmentReason", "\"muộn\""));
        Bodies<ClosingBodies.Reopened> reopened =
                new Bodies<>(ClosingBodies.Reopened.class, "{\"reason\":\"thiếu hồ sơ\"}");
        reopened.assertWrong("{}", "reason");
        reopened.assertUnreadable(reopened.with("adjustmentReason", "\"muộn\""));
    }

    private static Decisions askedBy(String name) {
        return Decisions.about(YearBooks.class).askedBy(name, null);
    }
}
