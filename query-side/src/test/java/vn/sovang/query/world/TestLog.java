package vn.sovang.query.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.StoredEvent;
import vn.sovang.event.StoredEvents;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.youthwork.YouthWorkEvent;
import vn.sovang.log.LogSignal;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.AppendOutcome;
import vn.sovang.log.append.LogWriter;
import vn.sovang.log.append.NewEvent;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.json.EventCodec;

/** Appends events as the command side would. */
public final class TestLog implements AutoCloseable {

    private static final String METADATA = "{\"actor\":\"than-01\"}";

    private static final String ADJUSTMENT = "{\"actor\":\"than-01\",\"adjustmentReason\":\"%s\"}";

    private final EventCodec codec = EventCodec.ofStoredEvents();
    private final Map<String, Long> versions = new HashMap<>();
    private final LogWriter writer;

    public TestLog(DatabaseAddress command, LogSignal signal) {
        this.writer = new LogWriter(command.unpooled(), signal);
    }

    /**
     * @return the position of the last one
     */
    public long append(Event... events) {
        return append(null, List.of(events));
    }

    /** With that instant as {@code recordedAt}, as an import does. */
    public long append(String recordedAt, Event... events) {
        return append(Instant.parse(recordedAt), List.of(events));
    }

    /** As adjustments of a closed year. */
    public long adjust(String reason, String recordedAt, Event... events) {
        return append(Instant.parse(recordedAt), List.of(events), ADJUSTMENT.formatted(reason));
    }

    public long append(@Nullable Instant recordedAt, List<? extends Event> events) {
        return append(recordedAt, events, METADATA);
    }

    private long append(
            @Nullable Instant recordedAt, List<? extends Event> events, String metadata) {
        List<NewEvent> added = new ArrayList<>();
        events.forEach(event -> added.add(newEvent(event, metadata.getBytes(UTF_8))));
        AppendOutcome outcome = writer.append(new Append(added, List.of(), null, recordedAt));
        if (outcome instanceof AppendOutcome.Appended appended) {
            return appended.at().position();
        }
        throw new AssertionError("Not appended: " + outcome);
    }

    @Override
    public void close() {
        writer.close();
    }

    private NewEvent newEvent(Event event, byte[] metadata) {
        StoredEvent stored = StoredEvents.of(event.getClass());
        String stream = stream(event);
        long version = versions.merge(stream, 0L, (last, _) -> last + 1);
        return new NewEvent(
                UUID.randomUUID().toString(),
                stream,
                version,
                stored.name(),
                stored.revision(),
                codec.encode(event),
                metadata);
    }

    private static String stream(Event event) {
        return switch (event) {
            case UnitEvent unit -> unit.unit().stream();
            case ClusterEvent cluster -> cluster.cluster().stream();
            case ActivityEvent activity -> activity.activity().stream();
            case DonationEvent donation -> donation.donation().stream();
            case InitiativeEvent initiative -> initiative.initiative().stream();
            case YouthWorkEvent work -> work.youthWork().stream();
            case HeadcountEvent headcount -> headcount.headcount().stream();
            case GiftEvent gift -> gift.gift().stream();
            case CoverageEvent coverage -> coverage.coverage().stream();
            case ClosingEvent closing -> closing.year().stream();
            case ReviewEvent review -> review.review().stream();
            default -> throw new AssertionError(event);
        };
    }
}
