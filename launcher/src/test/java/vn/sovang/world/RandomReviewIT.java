package vn.sovang.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.launcher.RunningServer;

/**
 * Closings, adjustments, reopenings and publications in seeded random worlds: the decisions, the
 * figures as closed, as published and as they are, and the bridge between them, against the
 * reference model. {@code -Dworlds=100} tries more of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RandomReviewIT {

    private static final int WORLDS = Integer.getInteger("worlds", 6);
    private static final int LINES = 1_000;
    private static final int QUESTIONS = 150;

    private final Map<Rule, TreeSet<Long>> caughtBy = new EnumMap<>(Rule.class);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, WORLDS);
    }

    @Order(1)
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_system_agrees_with_the_model(long seed) {
        RandomWorld world = RandomWorld.withReviews(seed, LINES);
        List<ReviewQuestion> questions = new ReviewQuestions(seed, world.model()).draw(QUESTIONS);
        try (RunningServer server = RunningServer.start()) {
            Transcript transcript =
                    Transcript.ofReviews(new OverHttp(server), world.lines(), questions);
            noteWhoIsCaught(seed, transcript);
            assertThat(Comparison.withContract(transcript)).as("seed %d", seed).isEmpty();
            assertThat(new PublishedRoots(server).unsigned(world.model()))
                    .as("seed %d, publications", seed)
                    .isEmpty();
        }
    }

    @Order(2)
    @ParameterizedTest
    @MethodSource("vn.sovang.world.Rule#ofReviews")
    void a_mutant_of_each_rule_is_caught(Rule rule) {
        assertThat(caughtBy.getOrDefault(rule, new TreeSet<>()))
                .as("seeds that catch %s", rule)
                .isNotEmpty();
    }

    private void noteWhoIsCaught(long seed, Transcript transcript) {
        Rule.ofReviews()
                .filter(rule -> !Comparison.withBroken(EnumSet.of(rule), transcript).isEmpty())
                .forEach(rule -> caughtBy.computeIfAbsent(rule, none -> new TreeSet<>()).add(seed));
    }
}
