package vn.sovang.query.totals;

import java.util.Optional;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.unit.UnitCode;

/** Whose facts are added up. */
sealed interface Scope {

    record All() implements Scope {}

    /** One unit alone. */
    record Own(UnitCode unit) implements Scope {}

    /** A unit with its descendants. */
    record Unit(UnitCode unit) implements Scope {}

    /** The members set for the year, with their descendants. */
    record Cluster(ClusterCode cluster) implements Scope {}

    /** Empty for a text of another form. */
    static Optional<Scope> parse(String text) {
        String[] parts = text.split(":", 2);
        String code = parts.length == 2 ? parts[1] : "";
        return Optional.ofNullable(
                switch (parts[0]) {
                    case "all" -> parts.length == 1 ? new All() : null;
                    case "own" -> code.isEmpty() ? null : new Own(new UnitCode(code));
                    case "unit" -> code.isEmpty() ? null : new Unit(new UnitCode(code));
                    case "cluster" -> code.isEmpty() ? null : new Cluster(new ClusterCode(code));
                    default -> null;
                });
    }
}
