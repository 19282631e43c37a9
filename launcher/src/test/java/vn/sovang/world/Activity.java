package vn.sovang.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it stands; {@code fields} are those that a correction can change, by their names.
 */
final class Activity {
    final String id;
    final String unit;
    final List<String> organisers;
    final Map<String, Batch> batches = new LinkedHashMap<>();
    Map<String, String> fields;
    boolean voided;

    Activity(String id, List<String> organisers, Map<String, String> fields) {
        this.id = id;
        this.unit = organisers.getFirst();
        this.organisers = organisers;
        this.fields = fields;
    }

    LocalDate firstDay() {
        return firstDayOf(fields);
    }

    LocalDate lastDay() {
        return lastDayOf(fields);
    }

    List<Batch> currentBatches() {
        return batches.values().stream().filter(batch -> !batch.voided).toList();
    }

    static LocalDate firstDayOf(Map<String, String> fields) {
        return LocalDate.parse(fields.getOrDefault("occurredOn", ""));
    }

    static LocalDate lastDayOf(Map<String, String> fields) {
        return LocalDate.parse(
                fields.getOrDefault("endedOn", fields.getOrDefault("occurredOn", "")));
    }

    /** A participant batch as it stands. */
    static final class Batch {
        final String subject;
        final String unit;
        final @Nullable LocalDate ownDay;
        final long firstTurns;
        long turns;
        @Nullable Long people;
        boolean voided;

        Batch(
                String subject,
                String unit,
                @Nullable LocalDate ownDay,
                long turns,
                @Nullable Long people) {
            this.subject = subject;
            this.unit = unit;
            this.ownDay = ownDay;
            this.firstTurns = turns;
            this.turns = turns;
            this.people = people;
        }
    }
}
