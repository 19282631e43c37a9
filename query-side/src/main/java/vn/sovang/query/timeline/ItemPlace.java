package vn.sovang.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.platform.json.StrictDate;
import vn.sovang.platform.json.StrictUuid;
import vn.sovang.query.platform.Cursor;
import vn.sovang.query.platform.RequestText;

/** The place of an item in a list: by the day it happened, then by when it was first recorded. */
public record ItemPlace(LocalDate occurredOn, long firstPosition, UUID id) {

    private static final ItemPlace BEFORE_ALL =
            new ItemPlace(LocalDate.of(1, 1, 1), 0, new UUID(0, 0));

    /**
     * @param after the end of the page before, if there was one
     */
    public static ItemPlace parse(@Nullable String after) {
        try {
            return after == null ? BEFORE_ALL : of(Cursor.parts(after, 3));
        } catch (IllegalArgumentException foreign) {
            throw RequestText.invalid("after", "must be the next of the page before");
        }
    }

    public String cursor() {
        return Cursor.of(occurredOn, firstPosition, id);
    }

    private static ItemPlace of(List<String> parts) {
        return new ItemPlace(
                StrictDate.parse(parts.get(0)),
                Long.parseLong(parts.get(1)),
                StrictUuid.parse(parts.get(2)).orElseThrow(IllegalArgumentException::new));
    }
}
