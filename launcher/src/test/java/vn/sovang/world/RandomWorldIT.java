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

/** The whole system against a small reference model, in seeded random worlds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RandomWorldIT {

    private static final int SEEDS = 20;
    private static final int LINES = 1_500;
    private static final int QUESTIONS = 400;
    private static final int AUDITED = 50;

    private final Map<Rule, TreeSet<Long>> caughtBy = new EnumMap<>(Rule.class);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @Order(1)
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_system_agrees_with_the_model(long seed) {
        RandomWorld world = new RandomWorld(seed, LINES);
        List<Question> questions = new Questions(seed, world.model()).draw(QUESTIONS);
        try (RunningServer server = RunningServer.start()) {
            Transcript transcript = Transcript.of(new OverHttp(server), world.lines(), questions);
            noteWhoIsCaught(seed, transcript);
            assertThat(Comparison.withContract(transcript)).as("seed %d", seed).isEmpty();
            assertThat(new Audit(server, world.model()).of(questions.subList(0, AUDITED)))
                    .as("seed %d, audited", seed)
                    .isEmpty();
        }
    }

    /**
     * A mutant of the rule, one line of the model changed, would contradict what the system
     * answered.
     */
    @Order(2)
    @ParameterizedTest
    @MethodSource("vn.sovang.world.Rule#ofFigures")
    void a_mutant_of_each_rule_is_caught(Rule rule) {
        assertThat(caughtBy.getOrDefault(rule, new TreeSet<>()))
                .as("seeds that catch %s", rule)
                .isNotEmpty();
    }

    private void noteWhoIsCaught(long seed, Transcript transcript) {
        Rule.ofFigures()
                .filter(rule -> !Comparison.withBroken(EnumSet.of(rule), transcript).isEmpty())
                .forEach(rule -> caughtBy.computeIfAbsent(rule, none -> new TreeSet<>()).add(seed));
    }
}
