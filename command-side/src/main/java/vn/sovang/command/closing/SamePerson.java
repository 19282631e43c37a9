package vn.sovang.command.closing;

import vn.sovang.command.decision.Refusal;
import vn.sovang.event.closing.BookYear;

/** Who closed the books of a year does not open them again. */
record SamePerson(BookYear year) implements Refusal {

    @Override
    public String code() {
        return "same-person";
    }

    @Override
    public String detail() {
        return "The books of %s are opened again by another person than the one that closed them."
                .formatted(year);
    }
}
