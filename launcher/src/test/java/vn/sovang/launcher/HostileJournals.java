package vn.sovang.launcher;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Lines of a journal that are refused, each with the status of its answer. */
final class HostileJournals {

    private static final String INSTANT = "\"2026-01-02T08:15:00+07:00\"";
    private static final String RENAMING = "/api/units/khoi/rename";
    private static final String RENAMED = "{\"name\":\"Khác\",\"effectiveOn\":\"2023-05-01\"}";

    private HostileJournals() {}

    static Stream<Arguments> refused() {
        return Stream.concat(
                Stream.of(
                                "zzz",
                                "[]",
                                "5",
                                "null",
                                "{}",
                                "\"x\"",
                                "[".repeat(100_000),
                                good() + "x",
                                good() + good())
                        .map(line -> arguments(400, line)),
                Stream.of(
                        arguments(413, "\"" + "x".repeat(1 << 20) + "\""),
                        arguments(
                                400,
                                line("\"2026-01-02T08:15:00\"", "x", "POST", "/api/units", "{}")),
                        arguments(400, line("5", "x", "POST", "/api/units", "{}")),
                        arguments(
                                400,
                                line("\"2026-02-30T08:15:00Z\"", "x", "POST", "/api/units", "{}")),
                        arguments(
                                409,
                                line("\"2999-01-01T00:00:00Z\"", "x", "POST", RENAMING, RENAMED)),
                        arguments(
                                409,
                                line("\"2001-01-01T00:00:00Z\"", "x", "POST", RENAMING, RENAMED)),
                        arguments(400, line(INSTANT, "x".repeat(101), "POST", "/api/units", "{}")),
                        arguments(400, line(INSTANT, " ", "POST", "/api/units", "{}")),
                        arguments(400, line(INSTANT, "x", "GET", "/api/units", "{}")),
                        arguments(404, line(INSTANT, "x", "POST", "/api/nope", "{}")),
                        arguments(404, line(INSTANT, "x", "POST", "/api/admin/journal", "{}")),
                        arguments(404, line(INSTANT, "x", "POST", "/api/accounts", "{}")),
                        arguments(
                                404, line(INSTANT, "x", "POST", "/api/units/%zz/rename", RENAMED)),
                        arguments(404, line(INSTANT, "x", "POST", "/api/units/%/rename", RENAMED)),
                        arguments(
                                404, line(INSTANT, "x", "POST", "/api/units/%00/rename", RENAMED)),
                        arguments(
                                404,
                                line(INSTANT, "x", "POST", "/api/units/khoi;x=1/rename", RENAMED)),
                        arguments(400, line(INSTANT, "x", "POST", "/api/activities", "{}")),
                        arguments(400, line(INSTANT, "x", "POST", "/api/units", "null")),
                        arguments(400, line(INSTANT, "x", "POST", "/api/units", "[]")),
                        arguments(
                                400,
                                line(INSTANT, "x", "POST", "/api/units", "{\"unheardOf\":1}"))));
    }

    private static String good() {
        return line(INSTANT, "x", "POST", RENAMING, RENAMED);
    }

    private static String line(
            String recordedAt, String actor, String method, String path, String body) {
        return "{\"recordedAt\":%s,\"actor\":\"%s\",\"method\":\"%s\",\"path\":\"%s\",\"body\":%s}"
                .formatted(recordedAt, actor, method, path, body);
    }
}
