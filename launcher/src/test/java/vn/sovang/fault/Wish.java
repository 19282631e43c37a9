package vn.sovang.fault;

import java.util.UUID;

/**
 * A command that is sent until it is answered, always with the same key.
 *
 * @param mark a text that its event must hold
 * @param turns that it adds
 */
record Wish(String key, String path, String body, String mark, long turns) {

    static Wish activity() {
        String mark = UUID.randomUUID().toString();
        return new Wish(
                "k" + mark,
                "/api/activities",
                "{\"unit\":\"tinh\",\"title\":\"Ra quân %s\",\"kind\":\"VOLUNTEER\",\"occurredOn\":\"2023-03-26\"}"
                        .formatted(mark),
                mark,
                0);
    }

    static Wish batch(String activity, long turns) {
        return new Wish(
                UUID.randomUUID().toString(),
                "/api/activities/" + activity + "/participants",
                "{\"turns\":%d}".formatted(turns),
                activity,
                turns);
    }
}
