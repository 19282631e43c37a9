package vn.sovang.command.closing;

import static vn.sovang.command.decision.Decision.unless;
import static vn.sovang.command.decision.Decision.when;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import vn.sovang.command.decision.BooksRefusal;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.Decision;
import vn.sovang.command.decision.Refusal;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.closing.ClosingEvent.Closed;
import vn.sovang.event.closing.ClosingEvent.Reopened;

/** The books of one year: open until somebody closes them for the whole province. */
@NullUnmarked
final class YearBooks {

    @AggregateIdentifier private String stream;

    /** Absent while the books are open. */
    private String closedBy;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(ClosingCommand.Close wish, Circumstances here) {
        BookYear year = wish.year();
        return unless(
                        () -> here.future(year.firstDay()),
                        () -> when(closedBy != null, () -> new BooksRefusal.YearClosed(year)))
                .happens(() -> new Closed(year, here.asker().name(), wish.reason()));
    }

    /** Books that nobody ever closed are there, and open. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(ClosingCommand.Reopen wish, Circumstances here) {
        BookYear year = wish.year();
        String by = here.asker().name();
        return unless(
                        () -> when(closedBy == null, () -> new BooksRefusal.YearOpen(year)),
                        () -> samePerson(year, by))
                .happens(() -> new Reopened(year, by, wish.reason()));
    }

    @EventSourcingHandler
    void evolve(ClosingEvent event) {
        stream = event.year().stream();
        closedBy =
                switch (event) {
                    case Closed closed -> closed.by();
                    case Reopened reopened -> null;
                };
    }

    private Optional<Refusal> samePerson(BookYear year, String by) {
        return when(by.equals(closedBy), () -> new SamePerson(year));
    }
}
