package vn.sovang.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launcher.HttpUser;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.SignedNote;
import vn.sovang.log.checkpoint.VerifierKey;
import vn.sovang.log.merkle.NaiveTree;
import vn.sovang.log.merkle.ProofCheck;

/**
 * Keeps every line of the log that he has seen and every checkpoint that he was given, and finds
 * out whether the log still is what it was, and only longer.
 */
final class Auditor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAGE = 1_000;

    private final HttpUser server;
    private final List<byte[]> lines = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private String lastRecordedAt = "";

    Auditor(HttpUser server) {
        this.server = server;
    }

    /** What holds at any time, whatever has just been broken. */
    void looksAtWhatIsNew() {
        readOn();
        Checkpoint signed = checkpoint();
        assertThat(signed.size()).isEqualTo(lines.size());
        assertThat(signed.root()).isEqualTo(NaiveTree.mth(lines));
        if (!checkpoints.isEmpty()) {
            extendsEarlier(checkpoints.getLast(), signed);
        }
        checkpoints.add(signed);
        projectionsMatchAReplay();
    }

    /** The same from the beginning, for every checkpoint that was kept, and a rebuild. */
    void looksAtEverything() {
        List<byte[]> kept = List.copyOf(lines);
        lines.clear();
        lastRecordedAt = "";
        looksAtWhatIsNew();
        assertThat(lines.subList(0, kept.size()))
                .usingElementComparator(Arrays::compare)
                .containsExactlyElementsOf(kept);
        checkpoints.forEach(earlier -> extendsEarlier(earlier, checkpoints.getLast()));
        aRebuildIsIdentical();
    }

    /** Every acknowledged command has one event, and there are no others. */
    void findsOnce(List<Acknowledged> acknowledged, long otherEvents) {
        assertThat(acknowledged.stream().map(Acknowledged::position)).doesNotHaveDuplicates();
        assertThat(lines).hasSize(Math.toIntExact(acknowledged.size() + otherEvents));
        for (Acknowledged each : acknowledged) {
            assertThat(new String(lines.get((int) each.position() - 1), UTF_8))
                    .contains(each.id(), each.wish().mark());
        }
        JsonNode totals = granted("GET", "/api/totals/2023?minPosition=" + lines.size(), null);
        assertThat(totals.at("/totals/PARTICIPANT_TURNS").asLong())
                .isEqualTo(acknowledged.stream().mapToLong(each -> each.wish().turns()).sum());
        assertThat(totals.at("/totals/ACTIVITIES").asLong())
                .isEqualTo(acknowledged.stream().filter(each -> each.wish().turns() == 0).count());
    }

    private void readOn() {
        List<String> page = page();
        while (!page.isEmpty()) {
            page.forEach(this::read);
            page = page();
        }
    }

    private List<String> page() {
        String path = "/api/audit/log?limit=%d&from=%d".formatted(PAGE, lines.size() + 1);
        return patiently("GET", path, null).body().lines().toList();
    }

    private void read(String line) {
        JsonNode event = JsonMapper.shared().readTree(line);
        assertThat(event.path("position").asLong()).isEqualTo(lines.size() + 1);
        String recordedAt = event.path("recordedAt").asString();
        assertThat(recordedAt).isGreaterThanOrEqualTo(lastRecordedAt);
        lastRecordedAt = recordedAt;
        lines.add(line.getBytes(UTF_8));
    }

    private Checkpoint checkpoint() {
        SignedNote note =
                SignedNote.parse(
                        patiently("GET", "/api/audit/checkpoint", null).body().getBytes(UTF_8));
        VerifierKey key =
                VerifierKey.parse(patiently("GET", "/api/audit/key", null).body().strip());
        assertThat(note.isSignedBy(key)).isTrue();
        return Checkpoint.parse(note.text());
    }

    private void extendsEarlier(Checkpoint earlier, Checkpoint later) {
        String path =
                "/api/audit/proofs/consistency?from=%d&to=%d"
                        .formatted(earlier.size(), later.size());
        List<byte[]> hashes =
                StreamSupport.stream(granted("GET", path, null).path("hashes").spliterator(), false)
                        .map(hash -> Base64.getDecoder().decode(hash.asString()))
                        .toList();
        assertThat(
                        ProofCheck.consistency(
                                earlier.size(), later.size(), earlier.root(), later.root(), hashes))
                .isTrue();
    }

    private void projectionsMatchAReplay() {
        JsonNode replay = granted("POST", "/api/audit/replays", "{}");
        assertThat(replay.path("events").asLong()).isEqualTo(lines.size());
        assertThat(replay.path("matches").asBoolean()).as(replay.toString()).isTrue();
    }

    private void aRebuildIsIdentical() {
        patiently("POST", "/api/admin/rebuild", "");
        JsonNode rebuild = granted("GET", "/api/admin/rebuild", null);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (rebuild.path("state").asString().equals("RUNNING") && System.nanoTime() < deadline) {
            pause();
            rebuild = granted("GET", "/api/admin/rebuild", null);
        }
        assertThat(rebuild.at("/comparison/identical").asBoolean()).as(rebuild.toString()).isTrue();
    }

    private JsonNode granted(String method, String path, @Nullable String body) {
        return HttpUser.json(patiently(method, path, body));
    }

    /** Right after a fault, some connections still have to be found broken. */
    private HttpResponse<String> patiently(String method, String path, @Nullable String body) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            HttpResponse<String> answer = attempt(method, path, body);
            if (answer != null && answer.statusCode() != 503) {
                assertThat(answer.statusCode()).as(path + answer.body()).isIn(200, 202);
                return answer;
            }
            assertThat(System.nanoTime())
                    .as("%s: %s", path, answer == null ? "no answer" : answer.body())
                    .isLessThan(deadline);
            pause();
        }
    }

    private @Nullable HttpResponse<String> attempt(
            String method, String path, @Nullable String body) {
        try {
            return server.send(method, path, body);
        } catch (UncheckedIOException gone) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
