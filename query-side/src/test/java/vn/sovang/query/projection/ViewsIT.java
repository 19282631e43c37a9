package vn.sovang.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.query.world.Facts.cash;

import org.junit.jupiter.api.Test;
import vn.sovang.query.platform.ViewSchema;
import vn.sovang.query.world.QueryWorld;

class ViewsIT {

    @Test
    void a_batch_from_where_the_views_no_longer_stand_is_refused() {
        try (QueryWorld world = new QueryWorld()) {
            world.stopQuerySide();
            Views views = new Views(world.views(), ViewSchema.LIVE);
            ProjectedBatch slow = batchOf(1);
            views.append(batchOf(1));
            assertThatThrownBy(() -> views.append(slow)).isInstanceOf(IllegalStateException.class);
            assertThat(views.at()).isEqualTo(1);
            world.startQuerySide();
        }
    }

    private static ProjectedBatch batchOf(long position) {
        ProjectedBatch batch = new ProjectedBatch(position - 1);
        batch.add(position, cash("than", "2023-05-01", 1));
        return batch;
    }
}
