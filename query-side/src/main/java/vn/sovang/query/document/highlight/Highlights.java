package vn.sovang.query.document.highlight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.event.Indicator;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.platform.Columns;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.totals.Span;
import vn.sovang.query.unit.Organisation;

/**
 * Chooses, for each unit with those below it, at most two things of a kind: youth works of the
 * highest level and then the greatest value, initiatives of the greatest benefit, activities with
 * most turns, the largest donations. What adds nothing to the year is left out.
 */
@Component
public class Highlights {

    private static final int MOST_OF_A_KIND = 2;

    private static final List<Indicator> COUNTED =
            List.of(
                    Indicator.ACTIVITIES,
                    Indicator.PARTICIPANT_TURNS,
                    Indicator.CASH_VND,
                    Indicator.GOODS_VND,
                    Indicator.YOUTH_WORKS_PROVINCE,
                    Indicator.YOUTH_WORKS_UNIT,
                    Indicator.YOUTH_WORKS_BASE,
                    Indicator.INITIATIVES,
                    Indicator.RESEARCH_TOPICS);

    private static final List<Indicator> AMOUNTS =
            List.of(
                    Indicator.PARTICIPANT_TURNS,
                    Indicator.CASH_VND,
                    Indicator.GOODS_VND,
                    Indicator.YOUTH_WORK_TOTAL_VND,
                    Indicator.BENEFIT_VND);

    private static final List<Indicator> LEVELS =
            List.of(
                    Indicator.YOUTH_WORKS_PROVINCE,
                    Indicator.YOUTH_WORKS_UNIT,
                    Indicator.YOUTH_WORKS_BASE);

    /** The levels of youth works are stored from the highest to the lowest. */
    private static final String CHOSEN =
            """
            with asked as (
                select * from unnest(:members::int[], :units::text[], :firsts::date[], :lasts::date[])
                    as each (member, unit, first_day, last_day)),
            weighed as (
                select asked.member, l.subject_kind as kind, l.subject_id as id,
                       coalesce(min(l.unit) filter (where l.indicator = :activities), min(l.unit)) as unit,
                       min(l.indicator) filter (where l.indicator = any (:counted::smallint[])) as counted,
                       min(l.indicator) filter (where l.indicator = any (:levels::smallint[])) as level,
                       sum(l.delta) filter (where l.indicator = any (:counted::smallint[])) as count,
                       coalesce(sum(l.delta) filter (where l.indicator = any (:amounts::smallint[])), 0) as amount
                from asked join view.ledger l
                  on l.unit = asked.unit and l.occurred_on between asked.first_day and asked.last_day
                where l.position <= :at
                group by asked.member, l.subject_kind, l.subject_id),
            ranked as (
                select *, row_number() over (
                    partition by member, kind order by level nulls last, amount desc, id) as place
                from weighed where count > 0)
            select ranked.member, ranked.kind, ranked.unit, ranked.counted, ranked.amount,
                   shown.title, shown.occurred_on
            from ranked cross join lateral (
                select t.title, t.occurred_on from view.timeline t
                where t.id = ranked.id and t.unit = ranked.unit and t.position <= :at
                order by t.position desc limit 1) as shown
            where ranked.place <= :most
            order by ranked.member, shown.occurred_on, ranked.kind, ranked.id
            """;

    /** A highlight of one of the members that were asked for. */
    private record Chosen(int member, Highlight highlight) {}

    /** One of the spans of one of the members. */
    private record Asked(int member, Span span) {}

    private final JdbcClient views;

    Highlights(@Qualifier("query") JdbcClient views) {
        this.views = views;
    }

    /**
     * Of each member, in the order in which they happened.
     *
     * @param members the spans in which the facts of each count
     */
    public List<List<Highlight>> of(List<List<Span>> members, Organisation known, AsOf asOf) {
        List<List<Highlight>> found = new ArrayList<>();
        members.forEach(_ -> found.add(new ArrayList<>()));
        for (Chosen each : chosen(asked(members), known, asOf)) {
            found.get(each.member()).add(each.highlight());
        }
        return found;
    }

    private static List<Asked> asked(List<List<Span>> members) {
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(
                        member -> members.get(member).stream().map(span -> new Asked(member, span)))
                .toList();
    }

    private List<Chosen> chosen(List<Asked> asked, Organisation known, AsOf asOf) {
        return views.sql(CHOSEN)
                .param("members", Columns.ints(asked, Asked::member))
                .param("units", Columns.texts(asked, each -> each.span().scope()))
                .param("firsts", Columns.texts(asked, each -> each.span().from()))
                .param("lasts", Columns.texts(asked, each -> each.span().until()))
                .param("counted", Columns.ints(COUNTED, Indicator::ordinal))
                .param("amounts", Columns.ints(AMOUNTS, Indicator::ordinal))
                .param("activities", Indicator.ACTIVITIES.ordinal())
                .param("levels", Columns.ints(LEVELS, Indicator::ordinal))
                .param("at", asOf.position())
                .param("most", MOST_OF_A_KIND)
                .query((row, _) -> chosen(row, known, asOf.day()))
                .list();
    }

    private static Chosen chosen(ResultSet row, Organisation known, LocalDate day)
            throws SQLException {
        Highlight highlight =
                new Highlight(
                        SubjectKind.of(row.getInt("kind")),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getString("title"),
                        known.known(new UnitCode(row.getString("unit"))).nameOn(day),
                        Indicator.values()[row.getInt("counted")],
                        row.getBigDecimal("amount").longValueExact());
        return new Chosen(row.getInt("member"), highlight);
    }
}
