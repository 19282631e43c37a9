package vn.sovang.command.review;

import static vn.sovang.command.review.ReviewExamples.REVIEW;
import static vn.sovang.command.review.ReviewExamples.UNKNOWN;
import static vn.sovang.command.review.ReviewExamples.review;
import static vn.sovang.command.review.ReviewExamples.reviews;

import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.BooksRefusal;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.event.Event;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.closing.ClosingEvent.Closed;
import vn.sovang.event.closing.ClosingEvent.Reopened;
import vn.sovang.event.review.ReviewEvent.Published;
import vn.sovang.event.review.ReviewId;
import vn.sovang.log.merkle.TreeHead;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;

class PublishReviewTest {

    private static final BookYear YEAR = new BookYear(2023);
    private static final ClosingEvent CLOSED = new Closed(YEAR, "reviewer", null);
    private static final UUID PUBLICATION = new UUID(0, 1);
    private static final TreeHead LOG = new TreeHead(42, new byte[] {1, 2, 3});
    private static final Published PUBLISHED =
            new Published(REVIEW, PUBLICATION, "Tổng kết năm 2023", 42, "AQID");

    @Test
    void the_review_of_a_closed_year_is_bound_to_position_and_root_of_the_log() {
        reviews().knowing(CLOSED).when(publish(REVIEW)).then(PUBLISHED);
    }

    @Test
    void a_review_may_be_published_again() {
        reviews().knowing(CLOSED).given(PUBLISHED).when(publish(REVIEW)).then(PUBLISHED);
    }

    @Test
    void the_year_is_closed() {
        BooksRefusal.YearOpen open = new BooksRefusal.YearOpen(YEAR);
        reviews().when(publish(REVIEW)).thenRefused(open);
        reviews()
                .knowing(new Closed(new BookYear(2022), "reviewer", null))
                .when(publish(REVIEW))
                .thenRefused(open);
        reviews()
                .knowing(CLOSED, new Reopened(YEAR, "admin", "thiếu số liệu"))
                .when(publish(REVIEW))
                .thenRefused(open);
    }

    @Test
    void the_cluster_is_known_and_may_be_empty() {
        reviews()
                .knowing(CLOSED)
                .when(publish(UNKNOWN))
                .thenRefused(new CommonRefusal.Unknown("cluster", "nobody"));
        ReviewId empty = review("khoi-thi-dua", 2022);
        reviews()
                .knowing(new Closed(new BookYear(2022), "reviewer", null))
                .when(publish(empty))
                .then(new Published(empty, PUBLICATION, "Tổng kết năm 2023", 42, "AQID"));
    }

    @Test
    void a_review_is_not_published_without_end() {
        Event[] many =
                Collections.nCopies(Review.MAX_PUBLICATIONS, PUBLISHED).toArray(Event[]::new);
        reviews()
                .knowing(CLOSED)
                .given(many)
                .when(publish(REVIEW))
                .thenRefused(new ReviewRefusal.TooMany("publications", Review.MAX_PUBLICATIONS));
    }

    @Test
    void what_cannot_be_hashed_now_is_not_published() {
        Refused notYet = new Refused(Problem.of(503, "not-yet-hashed", "Try again."));
        reviews()
                .knowing(CLOSED)
                .when(
                        new ReviewCommand.Publish(
                                REVIEW,
                                PUBLICATION,
                                "Tổng kết năm 2023",
                                () -> {
                                    throw notYet;
                                }))
                .result()
                .expectNoEvents()
                .expectException(Refused.class);
    }

    private static ReviewCommand publish(ReviewId review) {
        return new ReviewCommand.Publish(review, PUBLICATION, "Tổng kết năm 2023", () -> LOG);
    }
}
