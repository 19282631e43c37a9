package vn.sovang.command.youthwork;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;
import vn.sovang.event.youthwork.YouthWorkEvent.Handover;

class YouthWorkBodiesTest {

    private final Bodies<YouthWorkBodies.Registered> works =
            new Bodies<>(
                    YouthWorkBodies.Registered.class,
                    """
                    {"unit":"than","level":"UNIT","title":"Sân chơi","registeredOn":"2023-02-01"}\
                    """);
    private final Bodies<YouthWorkBodies.HandedOver> handovers =
            new Bodies<>(
                    YouthWorkBodies.HandedOver.class,
                    """
                    {"handedOverOn":"2023-07-15","totalVnd":500,"ownShareVnd":300}\
                    """);

    @ParameterizedTest
    @ValueSource(strings = {"unit", "level", "title", "registeredOn"})
    void a_work_is_registered_with_these(String field) {
        works.assertWrong(works.without(field), field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NATIONAL\"", "\"unit\"", "1"})
    void a_level_is_one_of_three(String level) {
        works.assertUnreadable(works.with("level", level));
    }

    @Test
    void a_title_has_its_length() {
        works.assertGood(works.with("title", "\"" + "ộ".repeat(200) + "\""));
        works.assertWrong(works.with("title", "\"" + "ộ".repeat(201) + "\""), "title");
        works.assertWrong(works.with("title", "\" \""), "title");
    }

    @Test
    void a_handover_has_a_day_and_two_amounts() {
        handovers.assertWrong("{}", "handedOverOn", "totalVnd", "ownShareVnd");
        assertThat(handovers.read(handovers.without("none")).handover())
                .isEqualTo(new Handover(day("2023-07-15"), 500, 300));
    }

    @Test
    void the_own_share_is_never_more_than_the_total() {
        handovers.assertGood(handovers.with("ownShareVnd", "500"));
        handovers.assertGood(handovers.with("ownShareVnd", "0"));
        handovers.assertWrong(handovers.with("ownShareVnd", "501"), "ownShareVnd");
    }

    @Test
    void amounts_are_from_nothing_to_a_million_billion() {
        handovers.assertGood(handovers.with("totalVnd", "1000000000000000"));
        handovers.assertWrong(handovers.with("totalVnd", "1000000000000001"), "totalVnd");
        handovers.assertWrong(handovers.with("ownShareVnd", "-1"), "ownShareVnd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "5.0", "true"})
    void money_is_a_whole_number_of_dong(String amount) {
        handovers.assertUnreadable(handovers.with("totalVnd", amount));
    }
}
