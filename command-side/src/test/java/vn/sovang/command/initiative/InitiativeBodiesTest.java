package vn.sovang.command.initiative;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;

class InitiativeBodiesTest {

    private final Bodies<InitiativeBodies.Submitted> submissions =
            new Bodies<>(
                    InitiativeBodies.Submitted.class,
                    """
                    {"unit":"than","form":"INITIATIVE","title":"Băng tải","submittedOn":"2023-10-01"}\
                    """);
    private final Bodies<InitiativeBodies.Recognised> recognitions =
            new Bodies<>(
                    InitiativeBodies.Recognised.class,
                    """
                    {"level":"UNIT","recognisedOn":"2023-11-20"}\
                    """);
    private final Bodies<InitiativeBodies.BenefitAssessed> benefits =
            new Bodies<>(
                    InitiativeBodies.BenefitAssessed.class,
                    """
                    {"valueVnd":30,"year":2023,"assessedOn":"2024-01-10"}\
                    """);

    @Test
    void what_is_required_is_present() {
        submissions.assertWrong("{}", "unit", "form", "title", "submittedOn");
        recognitions.assertWrong("{}", "level", "recognisedOn");
        benefits.assertWrong("{}", "valueVnd", "year", "assessedOn");
    }

    @Test
    void a_year_is_from_1900_to_9999() {
        benefits.assertGood(benefits.with("year", "1900"));
        benefits.assertWrong(benefits.with("year", "1899"), "year");
        benefits.assertGood(benefits.with("year", "9999"));
        benefits.assertWrong(benefits.with("year", "10000"), "year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2023\"", "2023.0", "true", "2147483648"})
    void a_year_is_a_whole_number(String year) {
        benefits.assertUnreadable(benefits.with("year", year));
    }

    @Test
    void a_benefit_is_from_nothing_to_a_million_billion() {
        benefits.assertGood(benefits.with("valueVnd", "0"));
        benefits.assertWrong(benefits.with("valueVnd", "-1"), "valueVnd");
        benefits.assertWrong(benefits.with("valueVnd", "1000000000000001"), "valueVnd");
    }

    @Test
    void a_decision_may_be_absent_but_not_blank() {
        recognitions.assertGood(recognitions.with("decision", "null"));
        recognitions.assertWrong(recognitions.with("decision", "\"\""), "decision");
    }
}
