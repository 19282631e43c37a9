package vn.sovang.query.review;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.ReviewEvent.CriteriaAdopted;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.review.ReviewView.ClusterTotals;
import vn.sovang.query.review.ReviewView.ReviewCriterion;
import vn.sovang.query.review.state.ReviewState;
import vn.sovang.query.review.state.ReviewStates;
import vn.sovang.query.totals.Scopes;
import vn.sovang.query.totals.Span;
import vn.sovang.query.totals.Totals;
import vn.sovang.query.totals.TotalsReader;

/** Puts a cluster and its members side by side. */
@Component
public class Reviews {

    private final TotalsReader totals;
    private final ReviewStates states;

    Reviews(TotalsReader totals, ReviewStates states) {
        this.totals = totals;
        this.states = states;
    }

    /**
     * @param cluster as known at that position
     * @param scopes of the year, in the organisation as known at that position
     */
    public ReviewView of(Cluster cluster, Scopes scopes, AsOf asOf) {
        ReviewId review = new ReviewId(new BookYear(scopes.year()), cluster.code());
        ReviewState state = states.at(asOf.position(), review);
        List<UnitCode> units = cluster.membersOf(scopes.year());
        List<Totals> found = read(cluster, units, scopes, asOf);
        Totals whole = found.getFirst();
        List<Member> members =
                IntStream.range(0, units.size())
                        .mapToObj(
                                index ->
                                        Member.of(
                                                units.get(index),
                                                scopes.organisation()
                                                        .known(units.get(index))
                                                        .nameOn(asOf.day()),
                                                found.get(index + 1),
                                                state))
                        .toList();
        Ranks ranks = Ranks.among(members.stream().map(each -> each.score().verified()));
        return new ReviewView(
                scopes.year(),
                new ClusterTotals(cluster.code(), cluster.name(), whole.byName()),
                members.stream().map(each -> each.beside(whole, ranks)).toList(),
                state.criteria().map(Reviews::criteria).orElse(null),
                state.limitations(),
                state.directions(),
                state.isClosed() ? ReviewView.State.CLOSED : ReviewView.State.OPEN,
                asOf.at());
    }

    /** The cluster's totals, and then those of each member. */
    private List<Totals> read(Cluster cluster, List<UnitCode> units, Scopes scopes, AsOf asOf) {
        List<List<Span>> asked =
                Stream.concat(Stream.of(scopes.of(cluster)), units.stream().map(scopes::below))
                        .toList();
        return totals.readEach(scopes.year(), asOf.position(), asked);
    }

    private static ReviewView.Criteria criteria(CriteriaAdopted adopted) {
        return new ReviewView.Criteria(
                adopted.version(), adopted.criteria().stream().map(Reviews::criterion).toList());
    }

    private static ReviewCriterion criterion(Criterion criterion) {
        return new ReviewCriterion(
                criterion.code(),
                criterion.title(),
                criterion.maxPoints().value(),
                criterion.indicator() == null ? null : criterion.indicator().name());
    }
}
