package vn.sovang.query.document.content;

import java.time.Instant;
import vn.sovang.log.LogPosition;
import vn.sovang.query.document.language.Days;

/**
 * What a document rests on: the part of the log, and the tree over it.
 *
 * @param root of the tree over all events up to the position, base64
 */
public record Imprint(LogPosition at, String root) {

    private static final String BEFORE_ALL = "–";

    /** In Vietnam; a dash for the empty log. */
    public String time() {
        Instant recordedAt = at.recordedAt();
        return recordedAt == null ? BEFORE_ALL : Days.print(recordedAt);
    }
}
