package vn.sovang.command.decision;

import vn.sovang.event.closing.BookYear;

/** Refusals that rest on whether the books of a year are closed. */
public sealed interface BooksRefusal extends Refusal {

    record YearClosed(BookYear year) implements BooksRefusal {
        @Override
        public String code() {
            return "year-closed";
        }

        @Override
        public String detail() {
            return "The books of %s are closed: only a reviewer adjusts them, with a reason."
                    .formatted(year);
        }
    }

    record YearOpen(BookYear year) implements BooksRefusal {
        @Override
        public String code() {
            return "year-open";
        }

        @Override
        public String detail() {
            return "The books of " + year + " are open.";
        }
    }
}
