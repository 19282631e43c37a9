package vn.sovang.query.review.state;

import org.springframework.stereotype.Component;
import vn.sovang.event.review.ReviewId;
import vn.sovang.query.history.Streams;

/** Reads reviews as they stood. */
@Component
public class ReviewStates {

    private final Streams streams;

    ReviewStates(Streams streams) {
        this.streams = streams;
    }

    /**
     * @param position up to which the log counts
     */
    public ReviewState at(long position, ReviewId review) {
        return ReviewState.of(
                streams.upTo(position, review.year().stream()),
                streams.upTo(position, review.stream()));
    }
}
