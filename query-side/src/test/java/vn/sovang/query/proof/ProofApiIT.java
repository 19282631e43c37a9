package vn.sovang.query.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.registered;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.log.LogSignal;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.SignedNote;
import vn.sovang.log.checkpoint.VerifierKey;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.NaiveTree;
import vn.sovang.log.merkle.ProofCheck;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.AccountMigration;
import vn.sovang.platform.account.Accounts;
import vn.sovang.platform.account.Role;
import vn.sovang.query.QuerySideApplication;
import vn.sovang.query.world.QueryWorld;
import vn.sovang.query.world.TestLog;

/** An auditor who believes nothing but the lines of the log and the key. */
class ProofApiIT {

    private static final int EVENTS = 300;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Random RANDOM = new Random(300);

    private static ConfigurableApplicationContext application;
    private static TestLog log;

    @BeforeAll
    static void start() {
        ScratchDatabase database = ScratchDatabase.create();
        AccountMigration.run(database.as(DatabaseRole.OWNER).unpooled());
        log = new TestLog(database.as(DatabaseRole.COMMAND), new LogSignal());
        log.append(registered("than", null));
        for (int number = 2; number <= EVENTS; number++) {
            log.append(held(activity(), "than", "Trồng cây " + number, "2023-03-02"));
        }
        application =
                new SpringApplicationBuilder(QuerySideApplication.class)
                        .properties(
                                "spring.config.name=platform,query-side",
                                "SOVANG_DATABASE_URL=" + database.as(DatabaseRole.QUERY).jdbcUrl(),
                                "SOVANG_QUERY_PASSWORD="
                                        + database.as(DatabaseRole.QUERY).password(),
                                "SOVANG_PROOF_KEY=" + QueryWorld.KEY.line(),
                                "SOVANG_PROOF_ORIGIN=sovang.example/tinh-doan")
                        .run("--server.port=0");
        String hash = application.getBean(PasswordEncoder.class).encode("mật khẩu dài");
        Accounts accounts = new Accounts(database.as(DatabaseRole.COMMAND).unpooled());
        accounts.add(new Account("auditor", hash, Role.AUDITOR, null));
        accounts.add(new Account("reviewer", hash, Role.REVIEWER, null));
    }

    @AfterAll
    static void stop() {
        application.close();
        log.close();
        CLIENT.close();
    }

    @Test
    void a_checkpoint_is_signed_and_covers_what_was_acknowledged() {
        HttpResponse<byte[]> answer = get("/api/audit/checkpoint");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("text/plain;charset=utf-8");
        SignedNote note = SignedNote.parse(answer.body());
        VerifierKey key = VerifierKey.parse(text("/api/audit/key").strip());
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(key.line()).isEqualTo(QueryWorld.KEY.verifier().line());
        assertThat(note.isSignedBy(key)).isTrue();
        assertThat(checkpoint.origin()).isEqualTo("sovang.example/tinh-doan");
        assertThat(checkpoint.size()).isGreaterThanOrEqualTo(EVENTS);
        assertThat(checkpoint.root()).isEqualTo(naiveRoot(checkpoint.size()));
    }

    @Test
    void a_checkpoint_right_after_an_append_covers_it() {
        for (int append = 0; append < 10; append++) {
            long position = log.append(held(activity(), "than", "Hiến máu", "2023-04-01"));
            assertThat(checkpoint("").size()).isGreaterThanOrEqualTo(position);
        }
    }

    @Test
    void an_earlier_size_is_a_prefix_of_the_same_tree_and_always_the_same_note() {
        for (int size : List.of(0, 1, 2, 255, 256, 257, EVENTS)) {
            assertThat(checkpoint("?size=" + size).root()).isEqualTo(naiveRoot(size));
            assertThat(text("/api/audit/checkpoint?size=" + size))
                    .isEqualTo(text("/api/audit/checkpoint?size=" + size));
        }
    }

    @Test
    void inclusion_proofs_prove_lines_of_the_log() {
        for (int round = 0; round < 30; round++) {
            int size = 1 + RANDOM.nextInt(EVENTS);
            int position = 1 + RANDOM.nextInt(size);
            JsonNode proof =
                    json("/api/audit/proofs/inclusion?position=%d&size=%d", position, size);
            byte[] leaf = new MerkleHash().leaf(lines(position, 1).getFirst());
            assertThat(proof.path("position").asInt()).isEqualTo(position);
            assertThat(proof.path("size").asInt()).isEqualTo(size);
            assertThat(bytes(proof.path("leafHash"))).isEqualTo(leaf);
            assertThat(
                            ProofCheck.inclusion(
                                    position - 1,
                                    size,
                                    leaf,
                                    hashes(proof),
                                    checkpoint("?size=" + size).root()))
                    .isTrue();
        }
    }

    @Test
    void consistency_proofs_prove_that_history_was_only_extended() {
        for (int round = 0; round < 30; round++) {
            int to = 1 + RANDOM.nextInt(EVENTS);
            int from = 1 + RANDOM.nextInt(to);
            JsonNode proof = json("/api/audit/proofs/consistency?from=%d&to=%d", from, to);
            assertThat(
                            ProofCheck.consistency(
                                    from,
                                    to,
                                    checkpoint("?size=" + from).root(),
                                    checkpoint("?size=" + to).root(),
                                    hashes(proof)))
                    .isTrue();
        }
        assertThat(hashes(json("/api/audit/proofs/consistency?from=%d&to=%d", 7, 7))).isEmpty();
    }

    @Test
    void tiles_hold_the_hashes_and_the_entries() {
        HttpResponse<byte[]> full = get("/api/audit/tile/0/000");
        assertThat(full.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(full.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        List<byte[]> lines = lines(1, EVENTS);
        assertThat(full.body()).isEqualTo(leaves(lines.subList(0, 256)));
        assertThat(get("/api/audit/tile/0/001.p/44").body())
                .isEqualTo(leaves(lines.subList(256, EVENTS)));
        assertThat(get("/api/audit/tile/1/000.p/1").body()).isEqualTo(naiveRoot(256));
        assertThat(get("/api/audit/tile/entries/000.p/5").body())
                .isEqualTo(bundle(lines.subList(0, 5)));
        assertThat(get("/api/audit/tile/entries/000").body())
                .isEqualTo(bundle(lines.subList(0, 256)));
    }

    @Test
    void health_tells_how_far_the_log_was_checked() throws Exception {
        JsonNode proof = json("/actuator/health").path("components").path("proof");
        for (int look = 0; proof.path("details").path("checkedPosition").asInt() == 0; look++) {
            assertThat(look).as(proof.toString()).isLessThan(200);
            Thread.sleep(50);
            proof = json("/actuator/health").path("components").path("proof");
        }
        assertThat(proof.path("status").asString()).isEqualTo("UP");
        assertThat(proof.path("details").path("hashedPosition").asLong())
                .isGreaterThanOrEqualTo(EVENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/audit/checkpoint?size=-1",
                "/api/audit/checkpoint?size=",
                "/api/audit/checkpoint?size=x",
                "/api/audit/checkpoint?size=%00",
                "/api/audit/checkpoint?size=1.0",
                "/api/audit/proofs/inclusion",
                "/api/audit/proofs/inclusion?position=1",
                "/api/audit/proofs/inclusion?size=1",
                "/api/audit/proofs/inclusion?position=0&size=1",
                "/api/audit/proofs/inclusion?position=2&size=1",
                "/api/audit/proofs/inclusion?position=1&size=0",
                "/api/audit/proofs/inclusion?position=-1&size=1",
                "/api/audit/proofs/inclusion?position=x&size=1",
                "/api/audit/proofs/consistency",
                "/api/audit/proofs/consistency?from=1",
                "/api/audit/proofs/consistency?from=0&to=1",
                "/api/audit/proofs/consistency?from=2&to=1",
                "/api/audit/proofs/consistency?from=1&to=x",
                "/api/audit/proofs/consistency?from=%D9%A1&to=2",
                "/api/audit/tile/",
                "/api/audit/tile/0",
                "/api/audit/tile/64/000",
                "/api/audit/tile/0/0",
                "/api/audit/tile/0/000.p/0",
                "/api/audit/tile/0/000.p/256",
                "/api/audit/tile/0/%30%30%30",
                "/api/audit/tile/entries/1",
                "/api/audit/tile/entries/"
            })
    void malformed_questions_are_invalid(String address) {
        assertThat(get(address).statusCode()).as(address).isEqualTo(400);
        assertThat(json(address).path("code").asString()).isEqualTo("invalid-request");
        assertThat(json(address).path("errors").path(0).path("field").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/audit/checkpoint?size=999999",
                "/api/audit/checkpoint?size=99999999999999999999999",
                "/api/audit/proofs/inclusion?position=1&size=999999",
                "/api/audit/proofs/inclusion?position=999999&size=9999999",
                "/api/audit/proofs/consistency?from=1&to=999999",
                "/api/audit/tile/0/x001/000",
                "/api/audit/tile/0/001.p/255",
                "/api/audit/tile/1/000",
                "/api/audit/tile/2/000.p/1",
                "/api/audit/tile/63/x999/x999/x999/x999/999",
                "/api/audit/tile/entries/x999/x999/x999/x999/999",
                "/api/audit/tile/entries/002"
            })
    void what_the_log_has_not_reached_is_unknown(String address) {
        assertThat(get(address).statusCode()).as(address).isEqualTo(404);
        assertThat(json(address).path("code").asString()).startsWith("unknown-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/audit/checkpoint",
                "/api/audit/key",
                "/api/audit/proofs/inclusion?position=1&size=1",
                "/api/audit/tile/0/000"
            })
    void only_auditors_and_administrators_are_answered(String address) {
        assertThat(get("reviewer", address).statusCode()).isEqualTo(403);
        assertThat(get("auditor", address).statusCode()).isEqualTo(200);
    }

    private static Checkpoint checkpoint(String query) {
        return Checkpoint.parse(
                SignedNote.parse(get("/api/audit/checkpoint" + query).body()).text());
    }

    private static byte[] naiveRoot(long size) {
        return NaiveTree.mth(size == 0 ? List.of() : lines(1, size));
    }

    private static List<byte[]> lines(long from, long limit) {
        return text("/api/audit/log?from=%d&limit=%d".formatted(from, limit))
                .lines()
                .map(line -> line.getBytes(UTF_8))
                .toList();
    }

    private static byte[] leaves(List<byte[]> lines) {
        ByteArrayOutputStream leaves = new ByteArrayOutputStream();
        lines.forEach(line -> leaves.writeBytes(new MerkleHash().leaf(line)));
        return leaves.toByteArray();
    }

    private static byte[] bundle(List<byte[]> lines) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            bundle.write(line.length / 256);
            bundle.write(line.length % 256);
            bundle.writeBytes(line);
        }
        return bundle.toByteArray();
    }

    private static List<byte[]> hashes(JsonNode proof) {
        JsonNode hashes = proof.path("hashes");
        assertThat(hashes.isArray()).isTrue();
        return IntStream.range(0, hashes.size())
                .mapToObj(index -> bytes(hashes.path(index)))
                .toList();
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getDecoder().decode(text.asString());
    }

    private static JsonNode json(String form, Object... parameters) {
        String address = parameters.length == 0 ? form : form.formatted(parameters);
        return JsonMapper.shared().readTree(get(address).body());
    }

    private static String text(String address) {
        return new String(get(address).body(), UTF_8);
    }

    private static HttpResponse<byte[]> get(String address) {
        return get("auditor", address);
    }

    private static HttpResponse<byte[]> get(String account, String address) {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        byte[] credentials = (account + ":mật khẩu dài").getBytes(UTF_8);
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .header(
                                    "Authorization",
                                    "Basic " + Base64.getEncoder().encodeToString(credentials))
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
