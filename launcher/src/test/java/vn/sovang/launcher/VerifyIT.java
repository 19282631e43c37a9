package vn.sovang.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.Installation;
import vn.sovang.postgres.EmbeddedPostgres;

/** What a running server hands out, in the hands of somebody who has no server. */
class VerifyIT {

    private static final String BUNDLE = "/api/audit/bundle";

    private static RunningServer server;

    @TempDir private Path folder;

    @BeforeAll
    static void record() {
        server = RunningServer.start();
        server.post(
                "/api/units",
                "{\"code\": \"than\", \"name\": \"Đoàn Than\", \"kind\": \"ATTACHED\", \"since\": \"2020-01-01\"}");
        for (int number = 1; number <= 20; number++) {
            server.post(
                    "/api/activities",
                    "{\"unit\": \"than\", \"title\": \"Trồng cây %d\", \"kind\": \"VOLUNTEER\", \"occurredOn\": \"2023-03-02\"}"
                            .formatted(number));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_bundle_is_intact_and_extends_an_older_checkpoint() throws Exception {
        String bundle = saved("bundle.zip", BUNDLE);
        String key = saved("key", "/api/audit/key");
        String since = saved("since", "/api/audit/checkpoint?size=10");
        assertThat(verify(bundle)).isZero();
        assertThat(verify(bundle, "--key", key, "--since", since)).isZero();
    }

    @Test
    void an_older_state_does_not_extend_a_newer_checkpoint() throws Exception {
        String bundle = saved("bundle.zip", BUNDLE + "?asOf=position:5");
        String since = saved("since", "/api/audit/checkpoint?size=10");
        assertThat(verify(bundle, "--since", since)).isEqualTo(1);
    }

    @Test
    void what_is_no_bundle_key_or_checkpoint_is_told_apart_from_what_was_altered()
            throws Exception {
        String bundle = saved("bundle.zip", BUNDLE);
        String key = saved("key", "/api/audit/key");
        assertThat(verify(key)).isEqualTo(2);
        assertThat(verify(folder.resolve("nothing").toString())).isEqualTo(2);
        assertThat(verify(folder.toString())).isEqualTo(2);
        assertThat(verify(bundle, "--since", key)).isEqualTo(2);
        assertThat(verify(bundle, "--key", bundle)).isEqualTo(2);
        assertThat(verify()).isEqualTo(2);
        assertThat(verify(altered(bundle))).isEqualTo(1);
    }

    @Test
    void the_documented_script_comes_to_the_same_root() throws Exception {
        assumeTrue(isThere("python3"));
        String bundle = saved("bundle.zip", BUNDLE);
        String script = script().toString();
        assertThat(exitOf("python3", script, bundle)).isZero();
        assertThat(exitOf("python3", script, saved("none.zip", BUNDLE + "?asOf=position:0")))
                .isZero();
        assertThat(exitOf("python3", script, altered(bundle))).isEqualTo(1);
        assertThat(Files.readAllLines(script())).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void openssl_verifies_the_signature_as_documented() throws Exception {
        assumeTrue(isThere("openssl"));
        saved("checkpoint", "/api/audit/checkpoint");
        saved("key", "/api/audit/key");
        String documented = Files.readString(script().resolveSibling("audit.md"));
        String steps =
                documented.substring(
                        documented.indexOf("sed '/^$/"),
                        documented.indexOf("```", documented.indexOf("openssl pkeyutl")));
        assertThat(exitOf("bash", "-ec", steps)).isZero();
        Files.writeString(folder.resolve("checkpoint"), "x", StandardOpenOption.WRITE);
        assertThat(exitOf("bash", "-ec", steps)).isNotZero();
    }

    @Test
    void after_a_change_around_all_triggers_nobody_is_deceived() throws Exception {
        try (RunningServer altered = RunningServer.start()) {
            altered.post("/api/clusters", "{\"code\": \"cum-1\", \"name\": \"Cụm 1\"}");
            altered.post("/api/clusters", "{\"code\": \"cum-2\", \"name\": \"Cụm 2\"}");
            assertThat(answer(altered, BUNDLE).statusCode()).isEqualTo(200);
            EmbeddedPostgres postgres = altered.server().database().postgres();
            JdbcClient.create(
                            new DatabaseAddress(
                                            postgres.jdbcUrl(Installation.DATABASE),
                                            postgres.superuser(),
                                            postgres.password())
                                    .unpooled())
                    .sql(
                            "set session_replication_role = replica; update log.event set metadata = '{}' where position = 1")
                    .update();
            HttpResponse<byte[]> answer = answer(altered, BUNDLE);
            Path bundle = Files.write(folder.resolve("altered.zip"), answer.body());
            assertThat(answer.statusCode() == 503 || verify(bundle.toString()) == 1).isTrue();
        }
    }

    private static int verify(String... arguments) {
        return new CommandLine(new VerifyCommand()).execute(arguments);
    }

    private String saved(String name, String address) throws Exception {
        HttpResponse<byte[]> answer = answer(server, address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Files.write(folder.resolve(name), answer.body()).toString();
    }

    private static HttpResponse<byte[]> answer(RunningServer server, String address)
            throws Exception {
        byte[] credentials = ("admin:" + RunningServer.PASSWORD).getBytes(UTF_8);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + address))
                            .header(
                                    "Authorization",
                                    "Basic " + Base64.getEncoder().encodeToString(credentials))
                            .build(),
                    BodyHandlers.ofByteArray());
        }
    }

    /** With another title in one line. */
    private String altered(String bundle) throws IOException {
        Path altered = folder.resolve("altered-copy.zip");
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(Path.of(bundle)));
                OutputStream out = Files.newOutputStream(altered);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(each.getName()));
                byte[] content = from.readAllBytes();
                to.write(
                        each.getName().equals("log.ndjson")
                                ? new String(content, UTF_8)
                                        .replace("Trồng cây 7", "Trồng rừng 7")
                                        .getBytes(UTF_8)
                                : content);
            }
        }
        return altered.toString();
    }

    private static boolean isThere(String program) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + program)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private int exitOf(String... command) throws Exception {
        Process process =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static Path script() {
        return Stream.iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("docs/recompute_root.py"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
