package vn.sovang.query.totals;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.turns;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.query.world.QueryWorld;

class TotalsIT {

    private final QueryWorld world = new QueryWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void an_activity_its_turns_and_a_donation_are_in_the_totals_of_their_year() {
        ActivityId activity = activity();
        long last =
                world.log()
                        .append(
                                registered("than", null),
                                held(activity, "than", "Trồng cây", "2023-03-02"),
                                turns(activity, "than", "2023-03-02", 120),
                                cash("than", "2023-04-01", 5_000_000));
        assertThat(
                        world.part(TotalsApi.class)
                                .totals("2023", "unit:than", null, QueryWorld.now(last))
                                .totals())
                .containsEntry("ACTIVITIES", 1L)
                .containsEntry("PARTICIPANT_TURNS", 120L)
                .containsEntry("RESOURCES_VND", 5_000_000L);
    }
}
