package vn.sovang.command.review;

import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;

class ScoreBodiesTest {

    private static final String GOOD =
            "{\"cluster\":\"khoi\",\"unit\":\"than\",\"criterion\":\"tinh-nguyen\",\"points\":17.5}";

    private final Bodies<ReviewBodies.ScoreGiven> scores =
            new Bodies<>(ReviewBodies.ScoreGiven.class, GOOD);
    private final Bodies<ReviewBodies.ScoreVerified> verifications =
            new Bodies<>(ReviewBodies.ScoreVerified.class, GOOD);

    @Test
    void cluster_unit_criterion_and_points_are_needed() {
        scores.assertWrong("{}", "cluster", "unit", "criterion", "points");
        verifications.assertWrong("{}", "cluster", "unit", "criterion", "points");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.0", "0.01", "17", "17.25", "1e1", "1000000000000000"})
    void points_have_two_decimals_at_most(String points) {
        scores.assertGood(scores.with("points", points));
        verifications.assertGood(verifications.with("points", points));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "17.125", "17.500", "1e-3", "1000000000000001", "1e400"})
    void no_others(String points) {
        scores.assertWrong(scores.with("points", points), "points");
        verifications.assertWrong(verifications.with("points", points), "points");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"17\"", "true", "null17", "[17]"})
    void points_are_a_number(String points) {
        scores.assertUnreadable(GOOD.replace("17.5", points));
        verifications.assertUnreadable(GOOD.replace("17.5", points));
    }

    @Test
    void evidence_is_up_to_ten_texts() {
        scores.assertGood(scores.with("evidence", "[]"));
        scores.assertGood(scores.with("evidence", evidence(10, 500)));
        scores.assertWrong(scores.with("evidence", evidence(11, 1)), "evidence");
        scores.assertWrong(scores.with("evidence", evidence(1, 501)), "evidence[0].<list element>");
        scores.assertWrong(scores.with("evidence", "[\"\"]"), "evidence[0].<list element>");
        scores.assertWrong(scores.with("evidence", "[null]"), "evidence[0].<list element>");
    }

    @Test
    void a_reason_is_a_text() {
        verifications.assertGood(verifications.with("reason", "\"thiếu minh chứng\""));
        verifications.assertWrong(verifications.with("reason", "\" \""), "reason");
    }

    private static String evidence(int count, int length) {
        return Collections.nCopies(count, "\"%s\"".formatted("ữ".repeat(length))).stream()
                .collect(Collectors.joining(",", "[", "]"));
    }
}
