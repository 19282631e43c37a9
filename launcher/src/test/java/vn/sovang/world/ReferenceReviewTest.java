package vn.sovang.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.world.ReviewQuestion.Form;

/** Examples computed by hand of what closings and adjustments do to reviews and bridges. */
class ReferenceReviewTest {

    private static final String JANUARY = "2024-01-10T08:00:00+07:00";

    private final Told told = new Told();

    @BeforeEach
    void a_cluster_with_two_units() {
        told.post(JANUARY, "clusters", "{'code':'cum','name':'Cụm'}");
        put("clusters/cum/members/2023", "{'units':['than','khoi']}");
    }

    @Test
    void a_closed_year_takes_no_fact_without_a_reason_and_an_open_one_none_with_it() {
        assertEquals("409 year-open", record("a", "2023-05-01", ",'adjustmentReason':'muộn'"));
        assertEquals("200 at 7", close());
        assertEquals("409 year-closed", close());
        assertEquals("409 year-closed", record("a", "2023-05-01", ""));
        assertEquals("201 at 8", record("a", "2023-05-01", ",'adjustmentReason':'muộn'"));
        assertEquals("201 at 9", record("b", "2024-01-05", ""));
        assertEquals(
                "409 year-closed",
                told.post(
                        JANUARY,
                        "activities/b/correction",
                        "{'occurredOn':'2023-12-31','reason':'r'}"));
    }

    @Test
    void the_books_of_a_coming_year_are_not_closed() {
        assertEquals("409 date-in-future", told.post(JANUARY, "reviews/2025/close", "{}"));
    }

    @Test
    void who_closed_does_not_reopen() {
        close();
        assertEquals(
                "409 same-person", told.post(JANUARY, "reviews/2023/reopen", "{'reason':'r'}"));
        assertEquals("200 at 8", told.by("bình", JANUARY, "reviews/2023/reopen", "{'reason':'r'}"));
        assertEquals(
                "409 year-open", told.by("bình", JANUARY, "reviews/2023/reopen", "{'reason':'r'}"));
    }

    @Test
    void closed_published_and_current_stand_side_by_side() {
        record("a", "2023-05-01", "");
        close();
        adjust("b");
        publish();
        adjust("c");
        assertEquals("1", review("closed", null).get("cluster ACTIVITIES"));
        assertEquals("2", review("published", null).get("cluster ACTIVITIES"));
        assertEquals("3", review(null, null).get("cluster ACTIVITIES"));
        assertEquals("CLOSED", review(null, null).get("state"));
        assertEquals("OPEN", review(null, "position:7").get("state"));
    }

    @Test
    void closed_means_the_last_closing_also_while_the_year_is_open_again() {
        close();
        told.by("bình", JANUARY, "reviews/2023/reopen", "{'reason':'r'}");
        record("a", "2023-05-01", "");
        assertEquals("7", review("closed", null).get("position"));
        close();
        assertEquals("10", review("closed", null).get("position"));
        assertEquals("7", review("closed", "position:9").get("position"));
    }

    @Test
    void nothing_stands_for_a_year_that_was_never_closed_or_published() {
        assertEquals("not-closed", ask(Form.REVIEW, "closed", null).code());
        assertEquals("not-published", ask(Form.BRIDGE, "published", null).code());
        assertEquals("409 year-open", publish());
    }

    @Test
    void the_bridge_tells_late_corrected_and_voided_entries_apart() {
        record("a", "2023-05-01", "");
        told.post(JANUARY, "activities/a/participants", "{'id':'b','turns':120}");
        close();
        adjust("c");
        told.post(
                JANUARY,
                "activities/a/participants/b/correction",
                "{'turns':102,'reason':'r','adjustmentReason':'đếm lại'}");
        told.post(
                JANUARY, "activities/c/void", "{'reason':'r','adjustmentReason':'không có thật'}");
        Map<String, String> bridge = ask(Form.BRIDGE, null, null).facts();
        assertEquals("120 102 -18", bridge.get("change PARTICIPANT_TURNS"));
        assertEquals("1", bridge.get("entry 10 than ACTIVITIES 2023-06-01 LATE"));
        assertEquals("-18", bridge.get("entry 11 than PARTICIPANT_TURNS 2023-05-01 CORRECTED"));
        assertEquals("-1", bridge.get("entry 12 than ACTIVITIES 2023-06-01 VOIDED"));
    }

    @Test
    void the_bridge_tells_moves_and_members_apart() {
        told.post(JANUARY, "activities", Told.activity("a", "than-1", "2023-05-01", ""));
        record("b", "2023-05-02", "");
        close();
        told.post(
                JANUARY,
                "units/than-1/transfer",
                "{'parent':'tinh-doan','effectiveOn':'2023-05-01'}");
        assertEquals(
                "-1",
                ask(Form.BRIDGE, null, null)
                        .facts()
                        .get("entry 7 than-1 ACTIVITIES 2023-05-01 REPARENTED"));
        put("clusters/cum/members/2023", "{'units':['khoi']}");
        Map<String, String> bridge = ask(Form.BRIDGE, null, null).facts();
        assertEquals("2 0 -2", bridge.get("change ACTIVITIES"));
        assertEquals("-1", bridge.get("entry 8 than ACTIVITIES 2023-05-02 MEMBERSHIP"));
    }

    @Test
    void equal_points_share_a_rank_and_a_new_score_waits_for_its_verification() {
        put("clusters/cum/members/2023", "{'units':['than','khoi','than-1']}");
        put(
                "reviews/2023/criteria",
                "{'cluster':'cum','criteria':[{'code':'c','title':'t','maxPoints':10}]}");
        for (String unit : new String[] {"than", "khoi", "than-1"}) {
            String points = unit.equals("than-1") ? "7.25" : "9.5";
            String score = score(unit, points);
            told.post(JANUARY, "reviews/2023/scores", score);
            assertEquals(
                    "409 own-score", told.post(JANUARY, "reviews/2023/scores/verification", score));
            told.by("bình", JANUARY, "reviews/2023/scores/verification", score);
        }
        assertEquals("1", review(null, null).get("khoi rank"));
        assertEquals("3", review(null, null).get("than-1 rank"));
        told.post(JANUARY, "reviews/2023/scores", score("khoi", "10"));
        assertEquals("10", review(null, null).get("khoi self"));
        assertEquals(null, review(null, null).get("khoi verified"));
        assertEquals("2", review(null, null).get("than-1 rank"));
    }

    @Test
    void the_entries_of_every_bridge_add_up_to_its_changes() {
        ReferenceModel world = RandomWorld.withReviews(7, 600).model();
        for (ReviewQuestion question : new ReviewQuestions(7, world).draw(200)) {
            Map<String, Long> left = new TreeMap<>();
            world.ask(question).facts().forEach((name, text) -> weigh(name, text, left));
            left.values().removeIf(sum -> sum == 0);
            assertEquals(Map.of(), left, question::path);
        }
    }

    /** Adds what an entry says, and takes away what a change says. */
    private static void weigh(String name, String text, Map<String, Long> left) {
        String[] words = name.split(" ");
        if (words[0].equals("entry")) {
            left.merge(words[3], Long.parseLong(text), Math::addExact);
        } else if (words[0].equals("change") && !words[1].equals("RESOURCES_VND")) {
            left.merge(words[1], -Long.parseLong(text.split(" ")[2]), Math::addExact);
        }
    }

    private static String score(String unit, String points) {
        return "{'cluster':'cum','unit':'%s','criterion':'c','points':%s}".formatted(unit, points);
    }

    private String record(String id, String day, String more) {
        return told.post(JANUARY, "activities", Told.activity(id, "than", day, more));
    }

    private void adjust(String id) {
        record(id, "2023-06-01", ",'adjustmentReason':'muộn'");
    }

    private String close() {
        return told.post(JANUARY, "reviews/2023/close", "{}");
    }

    private String publish() {
        return told.post(JANUARY, "reviews/2023/publish", "{'cluster':'cum','title':'t'}");
    }

    private void put(String path, String body) {
        told.decided(JANUARY, "PUT", path, body);
    }

    private Map<String, String> review(@Nullable String basis, @Nullable String asOf) {
        return ask(Form.REVIEW, basis, asOf).facts();
    }

    private Sight ask(Form form, @Nullable String basis, @Nullable String asOf) {
        return told.sight(new ReviewQuestion(form, 2023, "cum", basis, asOf));
    }
}
