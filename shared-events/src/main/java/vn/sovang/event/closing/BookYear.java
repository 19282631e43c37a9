package vn.sovang.event.closing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;

/** A year whose books are kept. */
public record BookYear(@JsonValue int value) implements Comparable<BookYear> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BookYear {}

    public static BookYear of(LocalDate day) {
        return new BookYear(day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(value, Month.JANUARY, 1);
    }

    public String stream() {
        return "review/" + value;
    }

    @Override
    public int compareTo(BookYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
