package vn.sovang.query.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.query.claim.name.Names;
import vn.sovang.query.claim.reading.Prose;
import vn.sovang.query.claim.reading.Stated;
import vn.sovang.query.claim.reading.Subject;
import vn.sovang.query.totals.Scopes;
import vn.sovang.query.totals.Slice;
import vn.sovang.query.totals.Span;
import vn.sovang.query.totals.Spans;
import vn.sovang.query.totals.Totals;
import vn.sovang.query.totals.TotalsReader;

/** Reads a draft and holds each of its figures against the totals as of a position. */
@Component
class Claims {

    private final TotalsReader totals;

    Claims(TotalsReader totals) {
        this.totals = totals;
    }

    /**
     * @param scopes of the year, in the organisation as known at the position
     */
    List<Claim> of(String text, Cluster cluster, Scopes scopes, long position) {
        Names names = Names.of(scopes.organisation(), cluster.code());
        List<Stated> stated = Prose.read(text, scopes.year(), names);
        Proof proof = new Proof(totals(stated, cluster, scopes, position));
        return stated.stream().map(proof::of).toList();
    }

    private Map<Subject, Totals> totals(
            List<Stated> stated, Cluster cluster, Scopes scopes, long position) {
        Map<Subject, Totals> found = new HashMap<>();
        List<Subject> asked = asked(stated);
        List<List<Span>> spans = asked.stream().map(each -> spans(each, cluster, scopes)).toList();
        List<Totals> read = totals.readEach(scopes.year(), position, spans);
        for (int at = 0; at < asked.size(); at++) {
            found.put(asked.get(at), read.get(at));
        }
        if (isProvinceAsked(stated)) {
            List<Span> all = Spans.ofAll(scopes.year(), LocalDate.MAX);
            Slice slice = new Slice(scopes.year(), position, all);
            found.put(new Subject.OfProvince(), totals.read(slice));
        }
        return found;
    }

    /** The cluster's are always read, to be compared with the province's. */
    private static List<Subject> asked(List<Stated> stated) {
        Stream<Subject> units =
                stated.stream()
                        .map(Stated::subject)
                        .filter(Objects::nonNull)
                        .filter(Subject.OfUnit.class::isInstance);
        return Stream.concat(Stream.of(new Subject.OfCluster()), units).distinct().toList();
    }

    private static boolean isProvinceAsked(List<Stated> stated) {
        return stated.stream()
                .flatMap(each -> Optional.ofNullable(each.subject()).stream())
                .anyMatch(Subject.OfProvince.class::isInstance);
    }

    private static List<Span> spans(Subject subject, Cluster cluster, Scopes scopes) {
        return subject instanceof Subject.OfUnit unit
                ? scopes.below(unit.code())
                : scopes.of(cluster);
    }
}
