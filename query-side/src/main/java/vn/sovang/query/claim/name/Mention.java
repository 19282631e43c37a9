package vn.sovang.query.claim.name;

import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitKind;

/** Whom a name in a text means. */
public sealed interface Mention {

    record OfUnit(UnitCode code, UnitKind kind) implements Mention {}

    /** The cluster whose review it is. */
    record OfCluster() implements Mention {}

    /** Another cluster, or a name that several bear. */
    record OfNobody(String why) implements Mention {}

    /** Two that bear one name are not told apart. */
    default Mention or(Mention other) {
        return equals(other) ? this : new OfNobody("several units or clusters are called so");
    }
}
