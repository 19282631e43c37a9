package vn.sovang.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.sovang.log.append.Append;
import vn.sovang.log.append.NewEvent;

/** Small events for tests of the log, which does not look inside. */
public final class TestEvents {

    private TestEvents() {}

    public static Append append(String stream, long version) {
        return Append.of(List.of(event(stream, version)));
    }

    public static NewEvent event(String stream, long version) {
        return new NewEvent(
                UUID.randomUUID().toString(),
                stream,
                version,
                "test.happened",
                1,
                bytes("{\"n\":" + version + "}"),
                bytes("{}"));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
