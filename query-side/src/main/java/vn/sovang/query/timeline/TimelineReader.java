package vn.sovang.query.timeline;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.event.unit.UnitCode;

/** Reads a unit's timeline as of a position, a page at a time. */
@Component
class TimelineReader {

    private static final String PAGE =
            """
            with page as (
                select t.*, first.position as first_position
                from view.timeline t
                cross join lateral (
                    select min(position) as position
                    from view.timeline f where f.id = t.id and f.unit = t.unit) as first
                where t.unit = :unit and t.position <= :at
                  and t.occurred_on >= :first_day and t.occurred_on <= :last_day
                  and not exists (
                    select 1 from view.timeline later
                    where later.id = t.id and later.unit = t.unit
                      and later.position > t.position and later.position <= :at)
                  and (t.occurred_on, first.position, t.id) > (:after_day, :after_position, :after_id)
                order by t.occurred_on, first.position, t.id limit :limit)
            """
                    + ItemRows.DESCRIBED;

    private final JdbcClient views;

    TimelineReader(@Qualifier("query") JdbcClient views) {
        this.views = views;
    }

    List<Item> after(ItemPlace place, int limit, UnitCode unit, Days days, long position) {
        return ItemRows.of(
                views.sql(PAGE)
                        .param("unit", unit.value())
                        .param("at", position)
                        .param("first_day", days.first())
                        .param("last_day", days.last())
                        .param("through", days.through())
                        .param("after_day", place.occurredOn())
                        .param("after_position", place.firstPosition())
                        .param("after_id", place.id())
                        .param("limit", limit));
    }
}
