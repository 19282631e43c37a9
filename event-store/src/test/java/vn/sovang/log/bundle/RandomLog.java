package vn.sovang.log.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.sovang.event.StoredEvent;
import vn.sovang.event.StoredEvents;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.CanonicalEntry;
import vn.sovang.log.json.StoredExample;

/** Entries of every kind of event in a few streams, at times that sometimes stand still. */
public final class RandomLog {

    private static final List<StoredExample> EXAMPLES = StoredExample.all();
    private static final Instant BEGINNING = Instant.parse("2023-01-01T00:00:00Z");
    private static final int STREAMS = 4;

    private final Random random;
    private final Map<String, Long> versions = new HashMap<>();
    private Instant now = BEGINNING;
    private long position;

    public RandomLog(Random random) {
        this.random = random;
    }

    public List<StoredEntry> entries(int count) {
        List<StoredEntry> entries = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            entries.add(next());
        }
        return entries;
    }

    public static List<byte[]> lines(List<StoredEntry> entries) {
        return new ArrayList<>(entries.stream().map(CanonicalEntry::of).toList());
    }

    public StoredEntry next() {
        StoredExample example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
        StoredEvent stored = StoredEvents.of(example.event().getClass());
        String stream = "test/" + random.nextInt(STREAMS);
        now = now.plusNanos(1_000L * random.nextInt(3));
        return new StoredEntry(
                ++position,
                now,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                stream,
                versions.merge(stream, 1L, Long::sum) - 1,
                stored.name(),
                stored.revision(),
                example.json().getBytes(UTF_8),
                "{\"actor\":\"than-%02d\"}".formatted(random.nextInt(30)).getBytes(UTF_8));
    }
}
