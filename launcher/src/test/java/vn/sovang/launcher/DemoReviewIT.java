package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launcher.review.PrintedReview;

/** The demo year is scored, closed, published, and adjusted so that the bridge explains it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoReviewIT {

    private RunningServer server;

    @BeforeAll
    void load() throws Exception {
        server = RunningServer.start();
        DemoLoad.complete(server.server());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_year_is_closed_and_published_in_december() {
        assertThat(review("&basis=current").path("state").asString()).isEqualTo("CLOSED");
        JsonNode asClosed = review("&basis=closed").path("asOf");
        assertThat(asClosed.path("recordedAt").asString()).startsWith("2023-12-31T");
        JsonNode publications = server.get("/api/reviews/2023/publications").path("publications");
        assertThat(publications).hasSize(1);
        assertThat(publications.path(0).path("recordedAt").asString()).startsWith("2023-12-31T");
        assertThat(publications.path(0).path("position")).isEqualTo(asClosed.path("position"));
        assertThat(publications.path(0).path("root").asString())
                .isEqualTo(rootOf(asClosed.path("position").asLong()));
        assertThat(review("&basis=published").path("asOf")).isEqualTo(asClosed);
    }

    @Test
    void three_adjustments_explain_entry_by_entry_what_differs_from_the_closed_year() {
        JsonNode bridge = server.get("/api/reviews/2023/bridge?limit=1000");
        List<JsonNode> entries = bridge.path("entries").valueStream().toList();
        assertThat(entries)
                .extracting(each -> each.path("cause").asString())
                .containsExactly("LATE", "REVALUED", "VOIDED", "VOIDED");
        assertThat(entries).allMatch(each -> each.path("adjustmentReason").isString());
        assertThat(entries)
                .extracting(each -> each.path("position").asLong())
                .hasSameElementsAs(adjustments());
        assertThat(adjustments()).hasSize(3);
        assertThat(bridge.path("changes").propertyNames())
                .containsExactlyInAnyOrder("PARTICIPANT_TURNS", "GOODS_VND", "RESOURCES_VND");
    }

    @Test
    void every_unit_differs_from_the_closed_year_as_its_adjustments_say() {
        JsonNode closed = review("&basis=closed");
        JsonNode current = review("");
        assertThat(of("cong-an", closed).at("/totals/ACTIVITIES").asLong()).isEqualTo(237);
        assertThat(of("canh-sat-bien", closed).at("/totals/ACTIVITIES").asLong())
                .isEqualTo(of("canh-sat-bien", current).at("/totals/ACTIVITIES").asLong() + 1);
        assertThat(of("khoi", closed).at("/totals/RESOURCES_VND").asLong())
                .isEqualTo(of("khoi", current).at("/totals/RESOURCES_VND").asLong() + 12_000_000);
        assertThat(closed.at("/cluster/totals/ACTIVITIES").asLong())
                .isEqualTo(current.at("/cluster/totals/ACTIVITIES").asLong());
    }

    @Test
    void two_units_share_the_first_rank_and_missing_scores_are_missing() {
        JsonNode review = review("");
        assertThat(review.path("units"))
                .extracting(each -> each.path("rank").asInt())
                .containsExactly(1, 1, 3, 4, 5, 6, 7);
        assertThat(reporting("khoi", review).path("reason").isString()).isTrue();
        assertThat(reporting("canh-sat-bien", review).path("self").isNull()).isTrue();
        assertThat(reporting("dai-hoc", review).path("self").isNull()).isFalse();
        assertThat(reporting("dai-hoc", review).path("verified").isNull()).isTrue();
        assertThat(review.at("/criteria/version").asInt()).isEqualTo(2);
        assertThat(review.path("limitations")).hasSize(3);
        assertThat(review.path("directions")).hasSize(3);
    }

    @Test
    void the_readme_shows_what_the_demo_prints() throws Exception {
        var printed = new ByteArrayOutputStream();
        PrintedReview.of(server.address(), "admin", RunningServer.PASSWORD)
                .print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(Files.readString(DocumentedCommandsIT.ROOT.resolve("README.md")))
                .contains("```text\n" + printed.toString(StandardCharsets.UTF_8).strip() + "\n```");
    }

    private JsonNode review(String more) {
        return server.get("/api/reviews/2023?minPosition=1943" + more);
    }

    private static JsonNode of(String unit, JsonNode review) {
        return review.path("units")
                .valueStream()
                .filter(each -> each.path("unit").asString().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** The unit's score for what the cluster judges without a figure. */
    private static JsonNode reporting(String unit, JsonNode review) {
        return of(unit, review).path("score").path("criteria").path(5);
    }

    /** The positions of the events that were recorded as adjustments, in the log itself. */
    private List<Long> adjustments() {
        long closed = review("&basis=closed").at("/asOf/position").asLong();
        return server.send("admin", "GET", "/api/audit/log?from=" + closed, null)
                .body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(event -> event.path("metadata").has("adjustmentReason"))
                .map(event -> event.path("position").asLong())
                .toList();
    }

    /** The third line of a checkpoint. */
    private String rootOf(long size) {
        return server.send("admin", "GET", "/api/audit/checkpoint?size=" + size, null)
                .body()
                .lines()
                .toList()
                .get(2);
    }
}
