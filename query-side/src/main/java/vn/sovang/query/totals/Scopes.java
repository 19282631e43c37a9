package vn.sovang.query.totals;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.unit.Tenure;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.unit.Organisation;

/** Finds the days and units that a scope means, in an organisation as known at some position. */
public record Scopes(Organisation organisation, int year, LocalDate through) {

    /**
     * @param text the scope as it was sent
     */
    public List<Span> spans(String text) {
        Scope scope =
                Scope.parse(text)
                        .orElseThrow(
                                () ->
                                        RequestText.invalid(
                                                "scope",
                                                "must be all, unit:CODE, own:CODE or cluster:CODE"));
        return switch (scope) {
            case Scope.All _ -> Spans.ofAll(year, through);
            case Scope.Own own ->
                    spans(List.of(Tenure.always(organisation.known(own.unit()).code())));
            case Scope.Unit unit -> below(organisation.known(unit.unit()).code());
            case Scope.Cluster cluster -> of(organisation.known(cluster.cluster()));
        };
    }

    public List<Span> below(UnitCode unit) {
        return spans(organisation.units().tenuresBelow(unit));
    }

    /** A unit below two members counts once. */
    public List<Span> of(Cluster cluster) {
        return spans(
                cluster.membersOf(year).stream()
                        .flatMap(member -> organisation.units().tenuresBelow(member).stream())
                        .toList());
    }

    private List<Span> spans(List<Tenure> tenures) {
        return Spans.of(tenures, year, through);
    }
}
