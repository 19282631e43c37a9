package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole process group is killed in the middle of a stream of commands, again and again. */
class KilledServerIT {

    private static final int KILLS = 20;
    private static final int CLIENTS = 6;
    private static final long SEED = 20231231;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void what_was_acknowledged_is_there_once_after_every_kill() throws Exception {
        Random random = new Random(SEED);
        try (ServedDirectory directory = new ServedDirectory()) {
            HttpUser admin = directory.admin();
            for (int kill = 0; kill < KILLS; kill++) {
                OwnProcess server = directory.start();
                registerOnce(admin);
                List<Thread> clients =
                        Stream.generate(
                                        () ->
                                                Thread.startVirtualThread(
                                                        () -> recordUntilGone(admin)))
                                .limit(CLIENTS)
                                .toList();
                Thread.sleep(150 + random.nextInt(700));
                server.killGroup();
                for (Thread client : clients) {
                    client.join();
                }
            }
            OwnProcess server = directory.start();
            assertThat(acknowledged).as("seed %d", SEED).hasSizeGreaterThan(KILLS * CLIENTS);
            everythingIsThereOnce(admin);
            server.terminate();
        }
    }

    private static void registerOnce(HttpUser admin) {
        admin.post(
                "/api/units",
                "{\"code\":\"tinh\",\"name\":\"Tỉnh đoàn\",\"kind\":\"PROVINCE\",\"since\":\"1990-01-01\"}");
    }

    private void recordUntilGone(HttpUser admin) {
        try {
            while (true) {
                String id = UUID.randomUUID().toString();
                HttpResponse<String> answer =
                        admin.post(
                                "/api/activities",
                                "{\"id\":\"%s\",\"unit\":\"tinh\",\"title\":\"Ra quân\",\"kind\":\"VOLUNTEER\",\"occurredOn\":\"2023-03-26\"}"
                                        .formatted(id));
                if (answer.statusCode() == 201) {
                    acknowledged.add(id);
                }
            }
        } catch (UncheckedIOException killed) {
            // The connection ended with the server; what it had not acknowledged may or may not be
            // there.
        }
    }

    private void everythingIsThereOnce(HttpUser admin) {
        List<String> recorded = new ArrayList<>();
        long next = 1;
        for (List<JsonNode> page = page(admin, next); !page.isEmpty(); page = page(admin, next)) {
            assertThat(page.stream().map(line -> line.path("position").asLong()).toList())
                    .isEqualTo(LongStream.range(next, next + page.size()).boxed().toList());
            page.stream()
                    .map(line -> line.at("/payload/activity").asString(""))
                    .filter(id -> !id.isEmpty())
                    .forEach(recorded::add);
            next += page.size();
        }
        assertThat(recorded).doesNotHaveDuplicates().containsAll(acknowledged);
        JsonNode totals = admin.get("/api/totals/2023?minPosition=" + (next - 1));
        assertThat(totals.at("/totals/ACTIVITIES").asLong()).isEqualTo(recorded.size());
    }

    private static List<JsonNode> page(HttpUser admin, long from) {
        return admin.send("GET", "/api/audit/log?limit=1000&from=" + from, null)
                .body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }
}
