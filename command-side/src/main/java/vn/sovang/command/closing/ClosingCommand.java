package vn.sovang.command.closing;

import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Command;
import vn.sovang.event.closing.BookYear;

/** Wishes about the books of a year. */
sealed interface ClosingCommand extends Command {

    BookYear year();

    @Override
    default String stream() {
        return year().stream();
    }

    @Override
    default boolean concernsOrganisation() {
        return true;
    }

    record Close(BookYear year, @Nullable String reason) implements ClosingCommand {}

    record Reopen(BookYear year, String reason) implements ClosingCommand {}
}
