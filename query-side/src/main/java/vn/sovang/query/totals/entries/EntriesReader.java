package vn.sovang.query.totals.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.event.Indicator;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.platform.Columns;

/** Reads the ledger entries behind a figure, a page at a time, in the order of the log. */
@Component
public class EntriesReader {

    private static final String PAGE =
            """
            with page as (
                select l.position, l.number, l.unit, l.indicator, l.occurred_on, passage.sign * l.delta as delta,
                       l.subject_kind, l.subject_id
                from unnest(
                        :scopes::text[], :froms::date[], :untils::date[], :afters::bigint[], :ends::bigint[], :signs::int[])
                     as passage (scope, first_day, last_day, after, until, sign)
                cross join lateral (
                    select * from %s
                    where year = :year and position > passage.after and position <= passage.until
                      and occurred_on >= passage.first_day and occurred_on <= passage.last_day
                      and indicator = any (:indicators::smallint[]) and (position, number) > (:position, :number)
                    order by position, number limit :limit) as l
                order by l.position, l.number limit :limit)
            select page.*, e.recorded_at, e.name, subject.title,
                   convert_from(e.metadata, 'UTF8')::jsonb ->> 'actor' as actor,
                   convert_from(e.metadata, 'UTF8')::jsonb ->> 'adjustmentReason' as adjustment_reason,
                   convert_from(e.payload, 'UTF8')::jsonb ->> 'reason' as reason,
                   coalesce(convert_from(e.payload, 'UTF8')::jsonb ->> 'previousVnd', '0') <> '0' as again
            from page
            join log.event e on e.position = page.position
            left join lateral (
                select t.title from view.timeline t
                where t.id = page.subject_id and t.position <= :at
                order by t.position desc limit 1) as subject on true
            order by page.position, page.number
            """;

    /**
     * Found by the unit before they are put in order; else the whole year might be gone through in
     * its order for each unit, because a page is short.
     */
    private static final String OF_UNIT =
            """
            (select * from view.ledger
             where unit = passage.scope and occurred_on >= passage.first_day and occurred_on <= passage.last_day
               and position > passage.after and position <= passage.until and position >= :position
             offset 0) as of_unit
            """;

    private static final String PAGE_OF_UNITS = PAGE.formatted(OF_UNIT);
    private static final String PAGE_OF_ALL = PAGE.formatted("view.ledger");

    private static final Indicator[] INDICATORS = Indicator.values();

    private final JdbcClient views;

    EntriesReader(@Qualifier("query") JdbcClient views) {
        this.views = views;
    }

    /**
     * @param after where the page before has ended
     */
    public List<Entry> after(
            EntryPlace after, int limit, Collection<Indicator> indicators, Excerpt excerpt) {
        List<Passage> passages = excerpt.passages();
        if (passages.isEmpty()) {
            return List.of();
        }
        return views.sql(passages.getFirst().ofAll() ? PAGE_OF_ALL : PAGE_OF_UNITS)
                .param("scopes", Columns.texts(passages, each -> each.span().scope()))
                .param("froms", Columns.texts(passages, each -> each.span().from()))
                .param("untils", Columns.texts(passages, each -> each.span().until()))
                .param("afters", Columns.longs(passages, Passage::after))
                .param("ends", Columns.longs(passages, Passage::upTo))
                .param("signs", Columns.ints(passages, Passage::sign))
                .param("year", excerpt.year())
                .param("at", excerpt.position())
                .param("indicators", Columns.ints(indicators, Indicator::ordinal))
                .param("position", after.position())
                .param("number", after.number())
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
                row.getString("reason"),
                row.getString("adjustment_reason"),
                row.getBoolean("again"));
    }

    private static Entry.Titled subject(ResultSet row) throws SQLException {
        return new Entry.Titled(
                SubjectKind.of(row.getInt("subject_kind")),
                row.getObject("subject_id", UUID.class),
                row.getString("title"));
    }
}
