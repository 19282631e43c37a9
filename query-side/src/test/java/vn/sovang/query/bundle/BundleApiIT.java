package vn.sovang.query.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.registered;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.event.Event;
import vn.sovang.log.bundle.BundleFile;
import vn.sovang.log.bundle.verify.Finding;
import vn.sovang.log.bundle.verify.Trust;
import vn.sovang.log.bundle.verify.Verdict;
import vn.sovang.log.bundle.verify.Verification;
import vn.sovang.log.bundle.zip.BundleZip;
import vn.sovang.query.world.QueryServer;
import vn.sovang.query.world.QueryWorld;

class BundleApiIT {

    private static final int EVENTS = 600;
    private static final String BUNDLE = "/api/audit/bundle";
    private static final Trust TRUST =
            Trust.NOTHING.withKey((QueryWorld.KEY.verifier().line() + "\n").getBytes(UTF_8));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static QueryServer server;

    @TempDir private Path folder;

    @BeforeAll
    static void start() {
        server = new QueryServer(events());
    }

    @AfterAll
    static void stop() {
        server.close();
        CLIENT.close();
    }

    private static List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(registered("than", null));
        events.add(cash("than", "2023-05-01", 1_000_000));
        while (events.size() < EVENTS) {
            events.add(held(activity(), "than", "Trồng cây", "2023-03-02"));
        }
        return events;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 257, EVENTS})
    void a_bundle_of_any_position_is_intact(long position) throws Exception {
        Verdict verdict = verdict(bundle("?asOf=position:" + position).body());
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.events()).isEqualTo(position);
    }

    @Test
    void a_bundle_of_now_holds_the_log_its_totals_and_its_checkpoint() throws Exception {
        HttpResponse<byte[]> answer = bundle("");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        Path path = Files.write(folder.resolve("bundle.zip"), answer.body());
        try (BundleZip zip = BundleZip.open(path)) {
            assertThat(
                            text(zip, BundleFile.LOG)
                                    .lines()
                                    .limit(100)
                                    .collect(Collectors.joining("\n")))
                    .isEqualTo(get("/api/audit/log?limit=100").strip());
            assertThat(text(zip, BundleFile.CHECKPOINT)).isEqualTo(get("/api/audit/checkpoint"));
            assertThat(text(zip, BundleFile.KEY)).isEqualTo(get("/api/audit/key"));
            assertThat(text(zip, BundleFile.TOTALS))
                    .startsWith("{\"2023\":{\"than\":{\"ACTIVITIES\":%d,".formatted(EVENTS - 2))
                    .contains("\"CASH_VND\":1000000,");
            assertThat(
                            Verification.of(zip, TRUST.withSince(zip.whole(BundleFile.CHECKPOINT)))
                                    .isIntact())
                    .isTrue();
        }
    }

    @Test
    void the_same_position_gives_the_same_bytes() throws Exception {
        assertThat(bundle("?asOf=position:300").body())
                .isEqualTo(bundle("?asOf=position:300").body());
    }

    @ParameterizedTest
    @CsvSource({
        "?asOf=, 400",
        "?asOf=garbage, 400",
        "?asOf=position:-1, 400",
        "?asOf=position:999999, 404"
    })
    void what_cannot_be_meant_is_refused(String query, int status) {
        assertThat(server.get("AUDITOR", BUNDLE + query).statusCode()).isEqualTo(status);
    }

    @Test
    void only_auditors_and_administrators_get_one() {
        assertThat(server.get("REVIEWER", BUNDLE).statusCode()).isEqualTo(403);
        assertThat(server.get("ADMIN", BUNDLE).statusCode()).isEqualTo(200);
    }

    @Test
    void after_a_change_in_the_table_it_is_refused_or_found_altered() throws Exception {
        try (QueryServer altered = new QueryServer(events().subList(0, 50))) {
            assertThat(altered.get("AUDITOR", BUNDLE).statusCode()).isEqualTo(200);
            JdbcClient.create(altered.database().superuser())
                    .sql(
                            "set session_replication_role = replica; update log.event set metadata = '{}' where position = 7")
                    .update();
            HttpResponse<byte[]> answer =
                    CLIENT.send(
                            altered.request("AUDITOR", BUNDLE).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                assertThat(verdict(answer.body()).findings())
                        .extracting(Finding::position)
                        .contains(7L);
            } else {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(new String(answer.body(), UTF_8)).contains("log-altered");
            }
        }
    }

    @Test
    void a_bundle_that_cannot_be_completed_is_broken_off() throws Exception {
        List<Event> events = new ArrayList<>(List.of(registered("than", null)));
        while (events.size() < EVENTS) {
            String title = "%s %s %s %s".formatted(activity(), activity(), activity(), activity());
            events.add(held(activity(), "than", title, "2023-03-02"));
        }
        try (QueryServer broken = new QueryServer(events)) {
            assertThat(broken.get("AUDITOR", BUNDLE).statusCode()).isEqualTo(200);
            JdbcClient.create(broken.database().superuser())
                    .sql(
                            """
                            set session_replication_role = replica;
                            alter table log.event alter column event_id drop not null;
                            update log.event set event_id = null where position = 590
                            """)
                    .update();
            assertThat(outcome(broken)).isIn("broken off", "503");
        }
    }

    /** The check of the log may be faster than the request. */
    private static String outcome(QueryServer server) throws InterruptedException {
        try {
            return Integer.toString(
                    CLIENT.send(
                                    server.request("AUDITOR", BUNDLE).build(),
                                    BodyHandlers.ofByteArray())
                            .statusCode());
        } catch (IOException brokenOff) {
            return "broken off";
        }
    }

    private Verdict verdict(byte[] bundle) throws Exception {
        Path path = Files.write(folder.resolve("bundle.zip"), bundle);
        try (BundleZip zip = BundleZip.open(path)) {
            return Verification.of(zip, TRUST);
        }
    }

    private static String text(BundleZip zip, BundleFile file) {
        return new String(zip.whole(file), UTF_8);
    }

    private static String get(String address) {
        return server.get("AUDITOR", address).body();
    }

    private static HttpResponse<byte[]> bundle(String query) throws Exception {
        HttpResponse<byte[]> answer =
                CLIENT.send(
                        server.request("AUDITOR", BUNDLE + query).build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
