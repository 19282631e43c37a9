package vn.sovang.log.json;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sovang.event.Event;

/**
 * One event of every kind, as the text that is in logs for ever. Every optional field is present at
 * least once.
 *
 * @param json without line breaks, as it is stored
 */
public record StoredExample(Event event, String json) {

    static final UUID ID = UUID.fromString("0b9d1f6e-3c55-4c1e-9a53-6a6de3c3f001");
    static final UUID OTHER = UUID.fromString("0b9d1f6e-3c55-4c1e-9a53-6a6de3c3f002");

    public static List<StoredExample> all() {
        return Stream.of(
                        StoredActivities.all(),
                        StoredMerits.all(),
                        StoredReviewFacts.all(),
                        StoredReviews.all())
                .flatMap(examples -> examples)
                .toList();
    }

    /**
     * @param json broken into lines, with {@code ID1} and {@code ID2} for the ids
     */
    static StoredExample of(Event event, String json) {
        return new StoredExample(
                event,
                json.replace("\n", "")
                        .replace("ID1", ID.toString())
                        .replace("ID2", OTHER.toString()));
    }
}
