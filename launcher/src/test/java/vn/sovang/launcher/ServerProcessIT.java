package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.sovang.launcher.demo.DemoYear;
import vn.sovang.log.checkpoint.SignedNote;
import vn.sovang.log.checkpoint.VerifierKey;

/** The command line as a person or a script meets it. */
class ServerProcessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void data_are_kept_between_starts_and_a_termination_is_clean() throws Exception {
        try (ServedDirectory directory = new ServedDirectory()) {
            OwnProcess first = directory.start();
            assertThat(directory.admin().post("/api/units", unit()).statusCode()).isEqualTo(201);
            first.terminate();
            assertThat(first.output())
                    .noneMatch(line -> line.contains("ERROR") || line.contains("Exception"));

            OwnProcess second = directory.start();
            assertThat(directory.admin().get("/api/units").path("units")).hasSize(1);
            second.terminate();
        }
    }

    @Test
    void a_second_start_on_the_same_directory_is_refused_with_a_clear_message() throws Exception {
        try (ServedDirectory directory = new ServedDirectory()) {
            OwnProcess first = directory.start();
            OwnProcess second =
                    directory.run("serve", "--port", Integer.toString(ServedDirectory.freePort()));
            second.awaitEnd(PATIENCE);
            assertThat(second.exitValue()).isNotZero();
            assertThat(second.output())
                    .anyMatch(line -> line.contains(directory.path().toString()));
            assertThat(second.output()).noneMatch(line -> line.startsWith("\tat "));
            assertThat(directory.admin().send("GET", "/api/units", null).statusCode())
                    .isEqualTo(200);
            first.terminate();
        }
    }

    @Test
    void the_ready_line_is_utf_8_whatever_the_locale() throws Exception {
        try (ServedDirectory directory = new ServedDirectory()) {
            OwnProcess server = directory.start();
            assertThat(server.output())
                    .anyMatch(line -> line.startsWith("Sổ Vàng is ready at http://localhost:"));
            server.terminate();
        }
    }

    @Test
    void a_journal_is_imported_and_one_on_a_served_directory_is_refused() throws Exception {
        try (ServedDirectory directory = new ServedDirectory()) {
            Path journal =
                    Files.writeString(
                            Files.createTempFile("journal", ".ndjson"),
                            String.join("\n", DemoYear.journal().subList(0, 100)));
            OwnProcess load = directory.run("import", journal.toString());
            load.awaitEnd(PATIENCE);
            assertThat(load.exitValue()).isZero();

            OwnProcess server = directory.start();
            JsonNode head = directory.admin().get("/api/audit/position");
            assertThat(head.path("position").asLong()).isEqualTo(100);
            OwnProcess refused = directory.run("import", journal.toString());
            refused.awaitEnd(PATIENCE);
            assertThat(refused.exitValue()).isNotZero();
            server.terminate();
        }
    }

    @Test
    void views_are_rebuilt_and_those_of_a_served_directory_over_http_only() throws Exception {
        try (ServedDirectory directory = new ServedDirectory()) {
            OwnProcess server = directory.start();
            directory.admin().post("/api/units", unit());
            OwnProcess refused = directory.run("rebuild");
            refused.awaitEnd(PATIENCE);
            assertThat(refused.exitValue()).isNotZero();
            assertThat(refused.output()).anyMatch(line -> line.contains("POST /api/admin/rebuild"));
            assertThat(directory.admin().post("/api/admin/rebuild", "").statusCode())
                    .isEqualTo(202);
            server.await(
                    () -> isRebuilt(directory.admin().get("/api/admin/rebuild")),
                    PATIENCE,
                    "an identical rebuild");
            server.terminate();

            OwnProcess rebuild = directory.run("rebuild");
            rebuild.awaitEnd(PATIENCE);
            assertThat(rebuild.exitValue()).isZero();
            assertThat(rebuild.output()).anyMatch(line -> line.contains("identical"));
        }
    }

    @Test
    void checkpoints_are_signed_with_a_key_that_the_directory_keeps_for_its_owner()
            throws Exception {
        try (ServedDirectory directory = new ServedDirectory()) {
            OwnProcess server = directory.start();
            directory.admin().post("/api/units", unit());
            String before = text(directory, "/api/audit/checkpoint?size=1");
            server.terminate();
            assertThat(Files.getPosixFilePermissions(directory.path().resolve("signing-key")))
                    .containsExactlyInAnyOrder(
                            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

            OwnProcess again = directory.start();
            assertThat(text(directory, "/api/audit/checkpoint")).isEqualTo(before);
            VerifierKey key = VerifierKey.parse(text(directory, "/api/audit/key").strip());
            assertThat(SignedNote.parse(before.getBytes(StandardCharsets.UTF_8)).isSignedBy(key))
                    .isTrue();
            again.terminate();
        }
    }

    private static String text(ServedDirectory directory, String address) {
        return directory.admin().send("GET", address, null).body();
    }

    @Test
    void a_default_start_looks_up_nobody_outside() throws Exception {
        Path services = Files.createTempDirectory("services");
        Path provider =
                services.resolve("META-INF/services/java.net.spi.InetAddressResolverProvider");
        Files.createDirectories(provider.getParent());
        Files.writeString(provider, RecordingResolver.class.getName());
        Path lookups = Files.createTempFile("lookups", ".txt");
        try (ServedDirectory directory = new ServedDirectory()) {
            OwnProcess server =
                    OwnProcess.onClassPath(
                            System.getProperty("java.class.path") + File.pathSeparator + services,
                            Sovang.class,
                            Map.of(
                                    "SOVANG_ADMIN_PASSWORD",
                                    "mat-khau-thu-nghiem",
                                    RecordingResolver.FILE,
                                    lookups.toString()),
                            "demo",
                            "--port",
                            Integer.toString(ServedDirectory.freePort()),
                            "--data",
                            directory.path().toString());
            server.awaitLine("is ready", PATIENCE);
            List<String> connected = OutsideConnections.of(server.pid());
            server.terminate();
            assertThat(Files.readAllLines(lookups))
                    .isNotEmpty()
                    .allMatch(name -> name.equals("localhost"));
            assertThat(connected).isEmpty();
        }
    }

    @Test
    void a_rehearsal_shows_the_demo_year_and_ends() throws Exception {
        try (ServedDirectory directory = new ServedDirectory()) {
            OwnProcess rehearsal = directory.run("demo", "--rehearse", "--port", "0");
            rehearsal.awaitEnd(PATIENCE);
            assertThat(rehearsal.exitValue()).isZero();
            assertThat(rehearsal.output()).anyMatch(line -> line.startsWith("Cụm "));
        }
    }

    @Test
    void a_database_that_is_killed_is_started_again() throws Exception {
        try (ServedDirectory directory = new ServedDirectory()) {
            OwnProcess server = directory.start();
            directory.admin().post("/api/units", unit());
            long postmaster =
                    Long.parseLong(
                            Files.readAllLines(directory.path().resolve("pgdata/postmaster.pid"))
                                    .getFirst());
            assertThat(ProcessHandle.of(postmaster).orElseThrow().destroyForcibly()).isTrue();

            server.await(
                    () -> directory.admin().post("/api/clusters", cluster()).statusCode() == 201,
                    PATIENCE,
                    "the database again");
            assertThat(directory.admin().get("/api/units").path("units")).hasSize(1);
            server.terminate();
        }
    }

    private static boolean isRebuilt(JsonNode rebuild) {
        return rebuild.path("comparison").path("identical").asBoolean();
    }

    private static String cluster() {
        return "{\"code\":\"cum\",\"name\":\"Cụm\"}";
    }

    private static String unit() {
        return "{\"code\":\"tinh\",\"name\":\"Tỉnh đoàn\",\"kind\":\"PROVINCE\",\"since\":\"1990-01-01\"}";
    }
}
