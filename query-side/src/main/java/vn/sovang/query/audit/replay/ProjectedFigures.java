package vn.sovang.query.audit.replay;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.query.position.Positions;
import vn.sovang.query.totals.Scopes;
import vn.sovang.query.totals.Slice;
import vn.sovang.query.totals.Totals;
import vn.sovang.query.totals.TotalsReader;
import vn.sovang.query.unit.Organisations;

/** Asks the projections for the figures that were replayed. */
@Component
class ProjectedFigures {

    /** More tell nobody more. */
    private static final int MOST_DIFFERENCES = 1_000;

    /** From one year to the next by index. */
    private static final String YEARS =
            """
            with recursive known (year) as (
                (select year from view.ledger order by year limit 1)
                union all
                select (select l.year from view.ledger l where l.year > known.year order by l.year limit 1)
                from known where known.year is not null)
            select year from known where year is not null
            """;

    private final JdbcClient views;
    private final Positions positions;
    private final Organisations organisations;
    private final TotalsReader totals;

    ProjectedFigures(
            @Qualifier("query") JdbcClient views,
            Positions positions,
            Organisations organisations,
            TotalsReader totals) {
        this.views = views;
        this.positions = positions;
        this.organisations = organisations;
        this.totals = totals;
    }

    /**
     * Where they differ, at most a thousand times.
     *
     * @throws vn.sovang.platform.http.Refused when the views do not get there in time
     */
    List<Difference> differencesFrom(Replayed replayed) {
        ReplayQuestion question = replayed.question();
        positions.await(question.at().position());
        return years(replayed).stream()
                .flatMap(
                        year ->
                                of(question, year)
                                        .flatMap(
                                                figures ->
                                                        Difference.between(
                                                                year,
                                                                replayed.sums().of(year),
                                                                figures)
                                                                .stream()))
                .distinct()
                .limit(MOST_DIFFERENCES)
                .toList();
    }

    private Set<Integer> years(Replayed replayed) {
        Integer only = replayed.question().year();
        if (only != null) {
            return Set.of(only);
        }
        Set<Integer> years = new TreeSet<>(replayed.sums().years());
        years.addAll(views.sql(YEARS).query(Integer.class).list());
        return years;
    }

    /** The answer as it is given, and the ledger behind it. */
    private Stream<Totals> of(ReplayQuestion question, int year) {
        long position = question.at().position();
        Scopes scopes = new Scopes(organisations.at(position), year, question.through());
        Slice slice = new Slice(year, position, scopes.spans(question.scope().text()));
        return Stream.of(totals.read(slice), totals.addedUp(slice));
    }
}
