package vn.sovang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.benchmark.run.Sizes;
import vn.sovang.benchmark.run.Sizes.Pace;

/** Every measurement with tiny sizes: what it says is not looked at, only that it is complete. */
class BenchIT {

    private static final Sizes TINY =
            new Sizes(
                    4,
                    20,
                    1,
                    Duration.ofMillis(100),
                    Duration.ofMillis(300),
                    1_000,
                    400,
                    400,
                    48,
                    new Pace(50, Duration.ofMillis(100), Duration.ofMillis(600)));

    private static final String CONTRACT =
            """
            {"append":  {"clients": 32, "ours": {"perSecond": 0, "p50Ms": 0, "p99Ms": 0},
                         "stockAxonJdbc": {"perSecond": 0, "p50Ms": 0, "p99Ms": 0}, "stockCached": {"perSecond": 0},
                         "bareInsert": {"perSecond": 0}, "withoutProof": {"perSecond": 0}},
             "http":    {"clients": 32, "perSecond": 0, "p50Ms": 0, "p99Ms": 0},
             "rebuild": {"events": 1000000, "ours": {"eventsPerSecond": 0},
                         "stockReplay": {"events": 0, "eventsPerSecond": 0}, "copyOut": {"eventsPerSecond": 0},
                         "identicalToLive": true},
             "asof":    {"events": 1000000, "p50Ms": 0, "p99Ms": 0, "throughP99Ms": 0,
                         "small": {"events": 100000, "p99Ms": 0}},
             "live":    {"commandsPerSecond": 500, "lagP50Ms": 0, "lagP99Ms": 0},
             "memory":  {"heapMaxMiB": 512, "events": 1000000, "peakHeapMiB": 0},
             "machine": {"cpus": 0, "fdatasyncP50Ms": 0, "jdk": "", "postgres": "",
                         "settings": {"fsync": "on", "synchronous_commit": "on"}}}
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_whole_run_measures_everything() throws Exception {
        JsonNode json = run(Section.ALL);

        assertThat(fields("", JSON.readTree(CONTRACT)))
                .allSatisfy(
                        field -> {
                            assertThat(json.at(field).isMissingNode()).as(field).isFalse();
                            assertThat(json.at(field).isNumber() && json.at(field).asDouble() <= 0)
                                    .as(field + " is not measured")
                                    .isFalse();
                        });
        assertThat(json.at("/rebuild/identicalToLive").asBoolean()).isTrue();
        assertThat(json.at("/rebuild/events").asInt()).isEqualTo(TINY.events());
        assertThat(json.at("/machine/settings/synchronous_commit").asString()).isEqualTo("on");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("append: ours / stock Axon JDBC", "as of: p99 with through");
    }

    @Test
    void a_part_measures_nothing_else() throws Exception {
        JsonNode json = run(Section.REBUILD);

        assertThat(json.propertyNames()).containsExactly("rebuild", "memory", "machine");
    }

    private JsonNode run(Section section) throws Exception {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return JSON.readTree(Bench.run(section, TINY, out).json());
    }

    /** The paths of all values, as JSON pointers. */
    private static Stream<String> fields(String path, JsonNode node) {
        return node.isObject()
                ? node.properties().stream()
                        .flatMap(each -> fields(path + "/" + each.getKey(), each.getValue()))
                : Stream.of(path);
    }
}
