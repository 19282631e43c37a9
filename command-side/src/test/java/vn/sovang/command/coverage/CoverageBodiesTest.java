package vn.sovang.command.coverage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;

class CoverageBodiesTest {

    private final Bodies<CoverageBodies.Set> coverage =
            new Bodies<>(CoverageBodies.Set.class, "{\"implementing\":7,\"total\":9}");
    private final Bodies<CoverageBodies.Corrected> corrections =
            new Bodies<>(
                    CoverageBodies.Corrected.class,
                    "{\"implementing\":7,\"total\":9,\"reason\":\"bổ sung\"}");

    @Test
    void both_numbers_are_needed() {
        coverage.assertWrong("{}", "implementing", "total");
    }

    @Test
    void implementing_is_from_none_to_all() {
        coverage.assertGood(coverage.with("implementing", "0"));
        coverage.assertGood(coverage.with("implementing", "9"));
        coverage.assertWrong(coverage.with("implementing", "10"), "implementing");
        coverage.assertWrong(coverage.with("implementing", "-1"), "implementing");
        corrections.assertWrong(corrections.with("implementing", "10"), "implementing");
        corrections.assertWrong(corrections.with("implementing", "-1"), "implementing");
    }

    @Test
    void a_unit_may_have_no_bases_and_never_more_than_a_million() {
        coverage.assertGood("{\"implementing\":0,\"total\":0}");
        coverage.assertGood(coverage.with("total", "1000000"));
        coverage.assertWrong(coverage.with("total", "1000001"), "total");
        corrections.assertWrong(corrections.with("total", "1000001"), "total");
    }

    @Test
    void a_correction_gives_either_or_both_and_a_reason() {
        corrections.assertGood(corrections.without("total"));
        corrections.assertGood(corrections.without("implementing"));
        corrections.assertWrong(corrections.with("total", "null"), "total");
        corrections.assertWrong(corrections.without("reason"), "reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "5.0", "1e1", "true", "[5]"})
    void a_number_of_bases_is_whole(String number) {
        coverage.assertUnreadable(coverage.with("total", number));
        corrections.assertUnreadable(corrections.with("total", number));
    }
}
