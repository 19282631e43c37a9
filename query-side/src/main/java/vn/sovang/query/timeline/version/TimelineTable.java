package vn.sovang.query.timeline.version;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.platform.text.Folding;
import vn.sovang.query.platform.Columns;
import vn.sovang.query.platform.ViewSchema;

/** Where timelines are kept. */
public final class TimelineTable {

    private static final String APPEND =
            """
            insert into view.timeline
                (position, unit, kind, id, lead, title, folded_title, occurred_on, state)
            select * from unnest(
                :positions::bigint[], :units::text[], :kinds::smallint[], :ids::uuid[], :leads::boolean[],
                :titles::text[], :folded::text[], :days::date[], :states::smallint[])
            """;

    private final JdbcClient views;
    private final ViewSchema schema;

    public TimelineTable(JdbcClient views, ViewSchema schema) {
        this.views = views;
        this.schema = schema;
    }

    public void append(List<ItemVersion> versions) {
        if (versions.isEmpty()) {
            return;
        }
        views.sql(schema.in(APPEND))
                .param("positions", Columns.longs(versions, ItemVersion::position))
                .param("units", Columns.texts(versions, ItemVersion::unit))
                .param("kinds", Columns.ints(versions, each -> each.subject().kind().ordinal()))
                .param("ids", Columns.texts(versions, each -> each.subject().id()))
                .param("leads", Columns.booleans(versions, ItemVersion::lead))
                .param("titles", Columns.texts(versions, ItemVersion::title))
                .param("folded", Columns.texts(versions, each -> Folding.fold(each.title())))
                .param("days", Columns.texts(versions, ItemVersion::occurredOn))
                .param("states", Columns.ints(versions, each -> each.state().ordinal()))
                .update();
    }
}
