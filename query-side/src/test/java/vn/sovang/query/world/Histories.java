package vn.sovang.query.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.sovang.event.Event;
import vn.sovang.log.StoredEntry;
import vn.sovang.query.history.Recorded;

/** Events of one thing as if read from the log. */
public final class Histories {

    public static final Instant AT = Instant.parse("2023-06-01T00:00:00Z");

    private Histories() {}

    public static List<Recorded> of(Event... events) {
        return IntStream.range(0, events.length)
                .mapToObj(index -> new Recorded(entry(index), events[index]))
                .toList();
    }

    private static StoredEntry entry(int index) {
        return new StoredEntry(
                index + 1,
                AT.plusSeconds(index),
                "id",
                "stream",
                (long) index,
                "name",
                1,
                new byte[0],
                "{\"actor\":\"than-01\"}".getBytes(UTF_8));
    }
}
