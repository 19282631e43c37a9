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
        return switch (parsed(text)) {
            case Scope.All _ -> Spans.ofAll(year, through);
            case Scope.Own own ->
                    spans(List.of(Tenure.always(organisation.known(own.unit()).code())));
            case Scope.Unit unit -> below(organisation.known(unit.unit()).code());
            case Scope.Cluster cluster -> of(organisation.known(cluster.cluster()));
        };
    }

    /** The same; nothing for a unit or cluster that nobody has heard of yet. */
    public List<Span> spansOrNone(String text) {
        return isKnown(parsed(text)) ? spans(text) : List.of();
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

    private boolean isKnown(Scope scope) {
        return switch (scope) {
            case Scope.All _ -> true;
            case Scope.Own own -> organisation.units().find(own.unit()).isPresent();
            case Scope.Unit unit -> organisation.units().find(unit.unit()).isPresent();
            case Scope.Cluster cluster ->
                    organisation.clusters().find(cluster.cluster()).isPresent();
        };
    }

    private static Scope parsed(String text) {
        return Scope.parse(text)
                .orElseThrow(
                        () ->
                                RequestText.invalid(
                                        "scope",
                                        "must be all, unit:CODE, own:CODE or cluster:CODE"));
    }

    private List<Span> spans(List<Tenure> tenures) {
        return Spans.of(tenures, year, through);
    }
}
