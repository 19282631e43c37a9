package vn.sovang.query.claim.reading;

import vn.sovang.event.unit.UnitCode;

/** Whom a figure is stated of. */
public sealed interface Subject {

    /** A unit with whoever is below it. */
    record OfUnit(UnitCode code) implements Subject {}

    record OfCluster() implements Subject {}

    /** Said of the whole province, which is more than a cluster may hold. */
    record OfProvince() implements Subject {}
}
