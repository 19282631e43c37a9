package vn.sovang.event.closing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** A year whose books are kept. */
public record BookYear(@JsonValue int value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BookYear {}

    public static BookYear of(LocalDate day) {
        return new BookYear(day.getYear());
    }

    public String stream() {
        return "review/" + value;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
