package vn.sovang.query.totals.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.event.Indicator;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.platform.Columns;
import vn.sovang.query.totals.Figure;
import vn.sovang.query.totals.Slice;
import vn.sovang.query.totals.Span;

/** Reads the ledger entries behind a figure, a page at a time, in the order of the log. */
@Component
class EntriesReader {

    private static final String PAGE =
            """
            with page as (
                select l.*
                from unnest(:scopes::text[], :froms::date[], :untils::date[]) as span (scope, first_day, last_day)
                cross join lateral (
                    select * from view.ledger where span.scope <> '' and unit = span.scope
                    union all
                    select * from view.ledger where span.scope = '') as l
                where l.year = :year and l.position <= :at and l.indicator = any (:indicators::smallint[])
                  and l.occurred_on >= span.first_day and l.occurred_on <= span.last_day
                  and (l.position, l.number) > (:position, :number)
                order by l.position, l.number limit :limit)
            select page.*, e.recorded_at, e.name, subject.title,
                   convert_from(e.metadata, 'UTF8')::jsonb ->> 'actor' as actor,
                   convert_from(e.payload, 'UTF8')::jsonb ->> 'reason' as reason
            from page
            join log.event e on e.position = page.position
            left join lateral (
                select t.title from view.timeline t
                where t.id = page.subject_id and t.position <= :at
                order by t.position desc limit 1) as subject on true
            order by page.position, page.number
            """;

    private static final Indicator[] INDICATORS = Indicator.values();

    private final JdbcClient views;

    EntriesReader(@Qualifier("query") JdbcClient views) {
        this.views = views;
    }

    List<Entry> after(EntryPlace place, int limit, Figure figure, Slice slice) {
        return views.sql(PAGE)
                .param("scopes", Columns.texts(slice.spans(), Span::scope))
                .param("froms", Columns.texts(slice.spans(), Span::from))
                .param("untils", Columns.texts(slice.spans(), Span::until))
                .param("year", slice.year())
                .param("at", slice.position())
                .param("indicators", Columns.ints(figure.indicators(), Indicator::ordinal))
                .param("position", place.position())
                .param("number", place.number())
                .param("limit", limit)
                .query(EntriesReader::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        EntryPlace place = new EntryPlace(row.getLong("position"), row.getInt("number"));
        return new Entry(
                place,
                place.position(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("unit"),
                row.getObject("occurred_on", LocalDate.class),
                INDICATORS[row.getInt("indicator")],
                row.getLong("delta"),
                subject(row),
                row.getString("actor"),
                row.getString("reason"));
    }

    private static Entry.Titled subject(ResultSet row) throws SQLException {
        return new Entry.Titled(
                SubjectKind.of(row.getInt("subject_kind")),
                row.getObject("subject_id", UUID.class),
                row.getString("title"));
    }
}
