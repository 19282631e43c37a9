package vn.sovang.query.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.transferred;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.world.QueryWorld;

class UnitsIT {

    private final QueryWorld world = new QueryWorld();

    @AfterEach
    void close() {
        world.close();
    }

    /** The move takes effect on 1 July and is entered on 20 September. */
    @BeforeEach
    void record() {
        world.log()
                .append(
                        "2023-01-01T00:00:00Z",
                        registered("than", null),
                        registered("khoi", null),
                        registered("mo", "than"));
        world.log().append("2023-08-01T00:00:00Z", cash("mo", "2023-07-15", 5));
        world.log().append("2023-09-20T00:00:00Z", transferred("mo", "than", "khoi", "2023-07-01"));
    }

    @Test
    void as_known_in_august_nothing_had_moved() {
        assertThat(parentOfMo(QueryWorld.asOf("2023-08-31"))).isEqualTo("than");
        assertThat(parentOfMo(QueryWorld.asOf("2023-09-30"))).isEqualTo("khoi");
    }

    @Test
    void units_come_in_vietnamese_order_of_their_names() {
        assertThat(api().units(QueryWorld.now(5)).units())
                .extracting(UnitView::code)
                .isEqualTo(List.of(new UnitCode("khoi"), new UnitCode("mo"), new UnitCode("than")));
    }

    @Test
    void a_unit_is_unknown_before_it_is_registered() {
        assertThatThrownBy(() -> api().unit("mo", QueryWorld.asOf("position:2")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> api().unit("\0", QueryWorld.now(5))).isInstanceOf(Refused.class);
        assertThat(api().history("mo", QueryWorld.now(5)).events()).hasSize(2);
    }

    @Test
    void folds_are_the_same_whatever_was_asked_before() {
        Organisations organisations = world.part(Organisations.class);
        assertThat(organisations.at(5).units().units()).hasSize(3);
        assertThat(organisations.at(0).units().units()).isEmpty();
        assertThat(organisations.at(2).units().units()).hasSize(2);
        assertThat(organisations.at(4)).isSameAs(organisations.at(3));
    }

    private String parentOfMo(AsOfRequest when) {
        return String.valueOf(api().unit("mo", when).unit().parent());
    }

    private UnitApi api() {
        return world.part(UnitApi.class);
    }
}
