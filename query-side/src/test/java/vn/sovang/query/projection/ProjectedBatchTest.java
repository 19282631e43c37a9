package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.query.world.Facts.cash;

import org.junit.jupiter.api.Test;

class ProjectedBatchTest {

    private final ProjectedBatch batch = new ProjectedBatch(10);

    @Test
    void events_that_the_views_already_show_are_passed_over() {
        batch.add(9, cash("than", "2023-05-01", 1));
        batch.add(10, cash("than", "2023-05-01", 1));
        assertThat(batch.isEmpty()).isTrue();
        batch.add(11, cash("than", "2023-05-01", 1));
        assertThat(batch.to()).isEqualTo(11);
        assertThat(batch.ledger()).hasSize(1);
    }

    @Test
    void a_missing_event_stops_the_projection() {
        assertThatThrownBy(() -> batch.add(12, cash("than", "2023-05-01", 1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
