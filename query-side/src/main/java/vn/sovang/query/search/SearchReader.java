package vn.sovang.query.search;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.event.unit.Tenure;
import vn.sovang.query.platform.Columns;
import vn.sovang.query.timeline.Days;
import vn.sovang.query.timeline.Item;
import vn.sovang.query.timeline.ItemPlace;
import vn.sovang.query.timeline.ItemRows;

/**
 * Looks for titles as they stood at a position. A thing is found once, preferably with the unit
 * that holds it.
 */
@Component
class SearchReader {

    private static final String PAGE =
            """
            with found as (
                select distinct on (t.id) t.*
                from view.timeline t
                where t.folded_title like :pattern and t.position <= :at
                  and t.occurred_on >= :first_day and t.occurred_on <= :last_day
                  and not exists (
                    select 1 from view.timeline later
                    where later.id = t.id and later.unit = t.unit
                      and later.position > t.position and later.position <= :at)
                  and (:anywhere or exists (
                    select 1
                    from unnest(:units::text[], :froms::date[], :untils::date[]) as tenure (unit, from_day, until)
                    where tenure.unit = t.unit and t.occurred_on between tenure.from_day and tenure.until))
                order by t.id, t.lead desc, t.unit),
            page as (
                select found.*, first.position as first_position
                from found
                cross join lateral (
                    select min(position) as position from view.timeline f where f.id = found.id) as first
                where (found.occurred_on, first.position, found.id) > (:after_day, :after_position, :after_id)
                order by found.occurred_on, first.position, found.id limit :limit)
            """
                    + ItemRows.DESCRIBED;

    private final JdbcClient views;

    SearchReader(@Qualifier("query") JdbcClient views) {
        this.views = views;
    }

    List<Item> after(ItemPlace place, int limit, Sought sought, long position) {
        Days days = sought.days();
        List<Tenure> tenures = sought.tenures();
        return ItemRows.of(
                views.sql(PAGE)
                        .param("pattern", sought.text().pattern())
                        .param("at", position)
                        .param("first_day", days.first())
                        .param("last_day", days.last())
                        .param("through", days.through())
                        .param("anywhere", sought.anywhere())
                        .param("units", Columns.texts(tenures, Tenure::unit))
                        .param("froms", Columns.texts(tenures, Tenure::from))
                        .param("untils", Columns.texts(tenures, Tenure::until))
                        .param("after_day", place.occurredOn())
                        .param("after_position", place.firstPosition())
                        .param("after_id", place.id())
                        .param("limit", limit));
    }
}
