package vn.sovang.query.document.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of a document, typed, so that every form of the document shows the same. */
public sealed interface Cell {

    record Text(String text) implements Cell {}

    record Amount(BigDecimal value, NumberForm form) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** What is not known, which is not 0. */
    record Missing() implements Cell {}

    Cell MISSING = new Missing();

    static Cell text(@Nullable String text) {
        return text == null ? MISSING : new Text(text);
    }

    static Cell count(@Nullable Number count) {
        return count == null ? MISSING : amount(count.longValue(), NumberForm.COUNT);
    }

    static Cell amount(long value, NumberForm form) {
        return new Amount(BigDecimal.valueOf(value), form);
    }

    static Cell amount(@Nullable BigDecimal value, NumberForm form) {
        return value == null ? MISSING : new Amount(value, form);
    }
}
