package vn.sovang.benchmark.asof;

import java.util.List;
import java.util.random.RandomGenerator;
import vn.sovang.benchmark.world.Province;
import vn.sovang.event.unit.UnitCode;

/** The kinds of scope, from one running total to those of 200 units. */
enum ScopeKind {
    ALL,
    PROVINCE,
    ATTACHED,
    OWN,
    CLUSTER_OF_ALL,
    CLUSTER_OF_THIRTY;

    private static final List<UnitCode> UNITS = Province.units();
    private static final List<UnitCode> ATTACHED_UNITS = Province.attached();

    /** A scope of this kind, as it is asked for. */
    String any(RandomGenerator random) {
        return switch (this) {
            case ALL -> "all";
            case PROVINCE -> "unit:" + Province.ROOT;
            case ATTACHED -> "unit:" + oneOf(ATTACHED_UNITS, random);
            case OWN -> "own:" + oneOf(UNITS, random);
            case CLUSTER_OF_ALL -> "cluster:" + Province.CLUSTER_OF_ALL;
            case CLUSTER_OF_THIRTY -> "cluster:" + Province.CLUSTER_OF_THIRTY;
        };
    }

    private static UnitCode oneOf(List<UnitCode> units, RandomGenerator random) {
        return units.get(random.nextInt(units.size()));
    }
}
