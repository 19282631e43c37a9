package vn.sovang.query.review;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.query.review.basis.ReviewPositions;
import vn.sovang.query.review.state.ReviewStates;

@Configuration
@Import({
    ReviewApi.class,
    Reviews.class,
    ReviewStates.class,
    ReviewPositions.class,
    PublicationApi.class,
    BridgeApi.class,
    ReviewHistoryApi.class
})
public class ReviewQueries {}
