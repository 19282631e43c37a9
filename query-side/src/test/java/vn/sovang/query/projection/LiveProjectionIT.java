package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.registered;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.event.Event;
import vn.sovang.query.position.Positions;
import vn.sovang.query.world.QueryWorld;

class LiveProjectionIT {

    private final QueryWorld world = new QueryWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_restarted_projection_goes_on_where_it_stopped() {
        projected(world.log().append(registered("than", null), gift(), gift()));
        world.stopQuerySide();
        long last = world.log().append(gift(), gift());
        world.startQuerySide();
        projected(last);
        assertThat(sum()).isEqualTo(4);
        assertThat(rows()).isEqualTo(4);
    }

    @Test
    void a_second_process_takes_over_when_the_first_one_is_gone() {
        projected(world.log().append(registered("than", null), gift()));
        try (AnnotationConfigApplicationContext second = world.started()) {
            world.stopQuerySide();
            long last = world.log().append(gift());
            assertThat(second.getBean(Positions.class).projected(QueryWorld.now(last)).position())
                    .isEqualTo(last);
            assertThat(sum()).isEqualTo(2);
        }
        world.startQuerySide();
    }

    @Test
    void two_processes_never_project_an_event_twice() {
        try (AnnotationConfigApplicationContext second = world.started()) {
            assertThat(second.isRunning()).isTrue();
            long last = world.log().append(registered("than", null));
            for (int batch = 0; batch < 50; batch++) {
                last = world.log().append(gift(), gift());
                takeAwayTheClaim(batch);
            }
            projected(last);
        }
        assertThat(rows()).isEqualTo(100);
        assertThat(sum()).isEqualTo(100);
    }

    @Test
    void events_without_a_view_move_the_position_too() {
        assertThat(projected(world.log().append(registered("than", null)))).isEqualTo(1);
    }

    @Test
    void it_keeps_up_with_five_thousand_events_a_second() {
        Event[] gifts = IntStream.range(0, 1_000).mapToObj(_ -> gift()).toArray(Event[]::new);
        projected(world.log().append(registered("than", null)));
        world.stopQuerySide();
        long last = 0;
        for (int thousand = 0; thousand < 20; thousand++) {
            last = world.log().append(gifts);
        }
        world.startQuerySide();
        long started = System.nanoTime();
        projected(last);
        assertThat(20_000 * 1e9 / (System.nanoTime() - started)).isGreaterThan(5_000);
    }

    /** As if the owner had been silent for too long. */
    private void takeAwayTheClaim(int batch) {
        if (batch % 10 == 0) {
            database().sql("update view.token set owner = null where segment = 0").update();
        }
    }

    private long projected(long last) {
        return world.part(Positions.class).projected(QueryWorld.now(last)).position();
    }

    private long sum() {
        return database().sql("select sum(delta) from view.ledger").query(Long.class).single();
    }

    private long rows() {
        return database().sql("select count(*) from view.ledger").query(Long.class).single();
    }

    private JdbcClient database() {
        return world.views();
    }

    private static Event gift() {
        return cash("than", "2023-05-01", 1);
    }
}
