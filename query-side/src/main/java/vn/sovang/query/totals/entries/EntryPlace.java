package vn.sovang.query.totals.entries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.platform.Cursor;
import vn.sovang.query.platform.RequestText;

/**
 * The place of an entry in the ledger: the event's position, and the entry's number within the
 * event.
 */
public record EntryPlace(long position, int number) {

    private static final EntryPlace BEFORE_ALL = new EntryPlace(0, 0);

    /**
     * @param after the end of the page before, if there was one
     */
    public static EntryPlace parse(@Nullable String after) {
        try {
            return after == null ? BEFORE_ALL : of(Cursor.parts(after, 2));
        } catch (IllegalArgumentException foreign) {
            throw RequestText.invalid("after", "must be the next of the page before");
        }
    }

    public String cursor() {
        return Cursor.of(position, number);
    }

    private static EntryPlace of(List<String> parts) {
        EntryPlace place =
                new EntryPlace(Long.parseLong(parts.getFirst()), Short.parseShort(parts.getLast()));
        if (place.position() < 1
                || place.number() < 0
                || !place.cursor().equals(Cursor.of(parts.toArray()))) {
            throw new IllegalArgumentException("No place of the ledger");
        }
        return place;
    }
}
