package vn.sovang.query.review;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.review.ReviewView.ClusterTotals;
import vn.sovang.query.review.ReviewView.UnitReview;
import vn.sovang.query.totals.Scopes;
import vn.sovang.query.totals.Span;
import vn.sovang.query.totals.Totals;
import vn.sovang.query.totals.TotalsReader;

/** Puts a cluster and its members side by side. */
@Component
public class Reviews {

    private final TotalsReader totals;

    Reviews(TotalsReader totals) {
        this.totals = totals;
    }

    public ReviewView of(Cluster cluster, Scopes scopes, AsOf asOf) {
        List<UnitCode> members = cluster.membersOf(scopes.year());
        List<List<Span>> asked =
                Stream.concat(Stream.of(scopes.of(cluster)), members.stream().map(scopes::below))
                        .toList();
        List<Totals> found = totals.readEach(scopes.year(), asOf.position(), asked);
        Totals whole = found.getFirst();
        List<UnitReview> units =
                IntStream.range(0, members.size())
                        .mapToObj(
                                member ->
                                        unit(
                                                members.get(member),
                                                scopes.organisation()
                                                        .known(members.get(member))
                                                        .nameOn(asOf.day()),
                                                found.get(member + 1),
                                                whole))
                        .toList();
        return new ReviewView(
                scopes.year(),
                new ClusterTotals(cluster.code(), cluster.name(), whole.byName()),
                units,
                null,
                List.of(),
                List.of(),
                ReviewView.State.OPEN,
                asOf.at());
    }

    private static UnitReview unit(UnitCode code, String name, Totals own, Totals whole) {
        return new UnitReview(
                code,
                name,
                own.byName(),
                Shares.of(own, whole),
                Map.of(),
                Map.of(),
                null,
                new ReviewView.Score(null, null, List.of()),
                null);
    }
}
