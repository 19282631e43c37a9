package vn.sovang.command.review;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.command.bus.AggregateType;
import vn.sovang.log.LogReader;
import vn.sovang.log.proof.PresentTree;
import vn.sovang.log.proof.StoredHashes;
import vn.sovang.platform.Database;

/** Year-end reviews. */
@Configuration
@Import({ReviewApi.class, ScoreApi.class, PublicationApi.class})
public class ReviewFeature {

    /** The keeper of hashes is seldom a second behind; this many are hashed in less. */
    private static final long FARTHEST = 50_000;

    @Bean
    AggregateType<Review> review() {
        return new AggregateType<>(Review.class);
    }

    @Bean
    PublishedLog publishedLog(
            @Qualifier("command") Database database, @Qualifier("command") LogReader log) {
        StoredHashes hashes = new StoredHashes(JdbcClient.create(database.pool()));
        return new PublishedLog(new PresentTree(log, hashes, FARTHEST));
    }
}
