package vn.sovang.query.audit.reads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A read as it was written down.
 *
 * @param number 1, 2, 3, … in the order of recording
 * @param status of the answer
 */
record RecordedRead(
        long number,
        Instant readAt,
        String account,
        String method,
        String address,
        @Nullable String body,
        int status) {}
