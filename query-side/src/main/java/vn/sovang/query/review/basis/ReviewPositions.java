package vn.sovang.query.review.basis;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.event.Event;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.review.ReviewId;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.history.Recorded;
import vn.sovang.query.history.Streams;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.Positions;

/** Finds the position at which a year was closed, or that its publication is bound to. */
@Component
public class ReviewPositions {

    private final Positions positions;
    private final Streams streams;

    ReviewPositions(Positions positions, Streams streams) {
        this.positions = positions;
        this.streams = streams;
    }

    /**
     * The last one of that kind, as known at the asked position.
     *
     * @throws Refused as a conflict when there is none
     */
    public AsOf of(Basis basis, ReviewId review, AsOf asked) {
        return switch (basis) {
            case CURRENT -> asked;
            case CLOSED -> positions.at(closed(review.year(), asked));
            case PUBLISHED -> positions.at(published(review, asked));
        };
    }

    private long closed(BookYear year, AsOf asked) {
        return last(ClosingEvent.Closed.class, year.stream(), asked)
                .map(closing -> closing.entry().position())
                .orElseThrow(() -> none("not-closed", "The year %s was not closed.", year));
    }

    private long published(ReviewId review, AsOf asked) {
        return last(ReviewEvent.Published.class, review.stream(), asked)
                .map(publication -> ((ReviewEvent.Published) publication.event()).position())
                .orElseThrow(
                        () -> none("not-published", "The review %s was not published.", review));
    }

    private Optional<Recorded> last(Class<? extends Event> type, String stream, AsOf asked) {
        return streams.upTo(asked.position(), stream).reversed().stream()
                .filter(each -> type.isInstance(each.event()))
                .findFirst();
    }

    private static Refused none(String code, String detail, Object of) {
        return new Refused(Problem.of(409, code, detail.formatted(of)));
    }
}
