package vn.sovang.launcher.demo.review;

import static java.time.LocalDateTime.parse;

import java.time.LocalDateTime;
import vn.sovang.launcher.demo.journal.Journal;

/** The review of the demo year, from its targets in February to its publication in December. */
public final class DemoReview {

    /** Who sets targets, verifies scores, closes, publishes and adjusts. */
    public static final String REVIEWER = "reviewer";

    static final String CLUSTER = "cum-truc-thuoc";

    private static final String YEAR = "/api/reviews/2023/";

    private final Journal journal;

    private DemoReview(Journal journal) {
        this.journal = journal;
    }

    public static void record(Journal journal) {
        var review = new DemoReview(journal);
        DemoTargets.record(review);
        DemoCriteria.record(review);
        DemoScores.record(review);
        DemoNotes.record(review);
        review.close();
        review.publish();
    }

    /** After the last fact that was entered in time. */
    private void close() {
        journal.recorder(REVIEWER)
                .post(parse("2023-12-31T20:00:00"), YEAR + "close")
                .with("reason", "Chốt số liệu năm 2023");
    }

    private void publish() {
        post(REVIEWER, parse("2023-12-31T20:30:00"), "publish")
                .with("title", "Tổng kết công tác Đoàn và phong trào thanh thiếu nhi năm 2023");
    }

    Journal.Line post(String actor, LocalDateTime at, String path) {
        return journal.recorder(actor).post(at, YEAR + path).with("cluster", CLUSTER);
    }

    Journal.Line put(LocalDateTime at, String path) {
        return journal.recorder(REVIEWER).put(at, YEAR + path).with("cluster", CLUSTER);
    }
}
