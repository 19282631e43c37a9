package vn.sovang.log.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.event.Event;
import vn.sovang.event.StoredEvent;
import vn.sovang.event.StoredEvents;
import vn.sovang.log.StoredEntry;

/**
 * Writes events in today's form and reads every form they ever had. Names that were never stored
 * are errors.
 */
public final class EventCodec {

    /** What turns the bytes of one revision into the form of the next. */
    public record Upcast(String name, int fromRevision, Function<ObjectNode, ObjectNode> toNext) {}

    private static final Map<Class<?>, ObjectReader> READERS =
            StoredEvents.all().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    StoredEvent::type,
                                    stored -> CanonicalJson.MAPPER.readerFor(stored.type())));

    private record Form(String name, int revision) {}

    private final Map<Form, Upcast> upcasts;

    public EventCodec(List<Upcast> upcasts) {
        this.upcasts =
                upcasts.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        each -> new Form(each.name(), each.fromRevision()),
                                        Function.identity()));
    }

    /** The codec of the stored events; no event has an old form yet. */
    public static EventCodec ofStoredEvents() {
        return new EventCodec(List.of());
    }

    public byte[] encode(Event event) {
        return CanonicalJson.MAPPER.writeValueAsBytes(event);
    }

    public Event decode(StoredEntry entry) {
        return decode(entry.name(), entry.revision(), entry.payload());
    }

    public Event decode(String name, int revision, byte[] payload) {
        StoredEvent stored = StoredEvents.named(name);
        return revision == stored.revision()
                ? Objects.requireNonNull(READERS.get(stored.type())).readValue(payload)
                : CanonicalJson.MAPPER.treeToValue(
                        upcast(stored, revision, payload), stored.type());
    }

    private ObjectNode upcast(StoredEvent stored, int revision, byte[] payload) {
        ObjectNode form = (ObjectNode) CanonicalJson.MAPPER.readTree(payload);
        if (revision > stored.revision()) {
            throw new IllegalStateException(
                    "Revision %d of %s was written by a newer version"
                            .formatted(revision, stored.name()));
        }
        for (int from = revision; from < stored.revision(); from++) {
            Upcast step = upcasts.get(new Form(stored.name(), from));
            if (step == null) {
                throw new IllegalStateException(
                        "No way from revision %d of %s".formatted(from, stored.name()));
            }
            form = step.toNext().apply(form);
        }
        return form;
    }
}
