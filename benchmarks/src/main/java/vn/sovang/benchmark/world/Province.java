package vn.sovang.benchmark.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sovang.event.Event;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitKind;

/**
 * A province of 200 units: itself, 19 directly attached unions and 180 base unions below these,
 * with a cluster of all and one of thirty.
 */
public final class Province {

    public static final UnitCode ROOT = new UnitCode("tinh-doan");
    public static final ClusterCode CLUSTER_OF_ALL = new ClusterCode("toan-tinh");
    public static final ClusterCode CLUSTER_OF_THIRTY = new ClusterCode("khoi-ba-muoi");
    public static final int FIRST_YEAR = 2016;
    public static final int LAST_YEAR = 2025;

    private static final LocalDate FOUNDED = LocalDate.of(1931, 3, 26);
    private static final int ATTACHED = 19;
    private static final int BASES = 180;
    private static final int THIRTY = 30;

    private Province() {}

    /** All units, each after its parent. */
    public static List<UnitCode> units() {
        return Stream.of(Stream.of(ROOT), attached().stream(), bases().stream())
                .flatMap(all -> all)
                .toList();
    }

    /** The directly attached unions, each with nine or ten base unions. */
    public static List<UnitCode> attached() {
        return coded("truc-thuoc-", ATTACHED);
    }

    /** What the log tells first: the units, and the members of both clusters in every year. */
    public static List<Fact> founding() {
        List<Fact> facts = new ArrayList<>();
        units().forEach(unit -> facts.add(new Fact(unit.stream(), 0, registered(unit))));
        facts.addAll(cluster(CLUSTER_OF_ALL, units()));
        facts.addAll(cluster(CLUSTER_OF_THIRTY, bases().subList(0, THIRTY)));
        return facts;
    }

    private static List<UnitCode> bases() {
        return coded("co-so-", BASES);
    }

    private static List<UnitCode> coded(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new UnitCode("%s%03d".formatted(prefix, number)))
                .toList();
    }

    private static Event registered(UnitCode unit) {
        if (unit.equals(ROOT)) {
            return new UnitEvent.Registered(unit, "Tỉnh đoàn", UnitKind.PROVINCE, null, FOUNDED);
        }
        int number = Integer.parseInt(unit.value().substring(unit.value().length() - 3));
        return unit.value().startsWith("co-so-")
                ? new UnitEvent.Registered(
                        unit,
                        "Đoàn cơ sở " + number,
                        UnitKind.BASE,
                        attached().get(number % ATTACHED),
                        FOUNDED)
                : new UnitEvent.Registered(
                        unit, "Đoàn trực thuộc " + number, UnitKind.ATTACHED, ROOT, FOUNDED);
    }

    private static List<Fact> cluster(ClusterCode code, List<UnitCode> members) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(code.stream(), 0, new ClusterEvent.Formed(code, "Cụm " + code)));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            facts.add(
                    new Fact(
                            code.stream(),
                            year - FIRST_YEAR + 1,
                            new ClusterEvent.MembersSet(code, year, List.of(), members)));
        }
        return facts;
    }
}
