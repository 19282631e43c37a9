package vn.sovang.query.claim;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.event.Indicator;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.cluster.Clusters;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitKind;
import vn.sovang.event.unit.UnitTree;
import vn.sovang.query.claim.name.Names;
import vn.sovang.query.claim.reading.Prose;
import vn.sovang.query.claim.reading.Subject;
import vn.sovang.query.totals.Totals;
import vn.sovang.query.unit.Organisation;

/** A few units with their figures of 2023, for drafts to be held against. */
final class RecordedWorld {

    static final int YEAR = 2023;

    private static final ClusterCode CLUSTER = new ClusterCode("truc-thuoc");
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2023, 5, 15);

    /** The order of the figures below; a figure that is not given is 0. */
    private static final Indicator[] ORDER = Indicator.values();

    private static final Map<String, long[]> FIGURES =
            Map.of(
                    "khoi",
                    new long[] {
                        120,
                        3_500,
                        900_000_000,
                        330_000_000,
                        1,
                        5,
                        12,
                        2_500_000_000L,
                        800_000_000,
                        30,
                        8,
                        450_000_000,
                        60,
                        25,
                        20,
                        350,
                        175_000_000,
                        9,
                        9
                    },
                    "cong-an",
                    new long[] {
                        238,
                        4_321,
                        400_000_000,
                        0,
                        0,
                        2,
                        6,
                        700_000_000,
                        300_000_000,
                        15,
                        4,
                        90_000_000,
                        70,
                        33,
                        28,
                        500,
                        250_000_000,
                        12,
                        12
                    },
                    "than",
                    new long[] {
                        96,
                        9_800,
                        600_000_000,
                        100_000_000,
                        2,
                        3,
                        0,
                        1_200_000_000,
                        500_000_000,
                        259,
                        44,
                        10_540_000_000L,
                        110,
                        94,
                        81,
                        60,
                        20_000_000,
                        10,
                        10
                    },
                    "dai-hoc",
                    new long[] {
                        40, 2_000, 50_000_000, 0, 0, 0, 0, 0, 0, 0, 12, 0, 10, 5, 0, 0, 0, 39, 40
                    });

    private static final Set<String> MEMBERS = Set.of("khoi", "cong-an", "than");

    private static final Names NAMES = Names.of(organisation(), CLUSTER);

    private RecordedWorld() {}

    static List<Claim> claims(String text) {
        Proof proof = new Proof(totals());
        return Prose.read(text, YEAR, NAMES).stream().map(proof::of).toList();
    }

    private static Organisation organisation() {
        UnitTree units =
                UnitTree.EMPTY
                        .with(registered("tinh-doan", "Tỉnh đoàn Quảng Ninh", UnitKind.PROVINCE))
                        .with(attached("khoi", "Đoàn Khối"))
                        .with(attached("cong-an", "Đoàn Công an tỉnh"))
                        .with(attached("than", "Đoàn Than Quảng Ninh"))
                        .with(attached("quan-su", "Đoàn Thanh niên Bộ Chỉ huy Quân sự tỉnh"))
                        .with(attached("dai-hoc", "Đoàn Trường Cao đẳng Hạ Long"))
                        .with(attached("dien-ha-long", "Đoàn Điện lực Hạ Long"))
                        .with(attached("dien-cam-pha", "Đoàn Điện lực Cẩm Phả"))
                        .with(base("mo-1", "Đoàn cơ sở Mỏ hầm lò số 1 Cẩm Phả"))
                        .with(
                                new UnitEvent.Renamed(
                                        new UnitCode("dai-hoc"),
                                        "Đoàn Trường Cao đẳng Hạ Long",
                                        "Đoàn Trường Đại học Hạ Long",
                                        RENAMED,
                                        null));
        Clusters clusters =
                Clusters.EMPTY
                        .with(new ClusterEvent.Formed(CLUSTER, "Cụm thi đua các đơn vị trực thuộc"))
                        .with(
                                new ClusterEvent.Formed(
                                        new ClusterCode("huyen"), "Cụm thi đua các huyện"));
        return new Organisation(units, clusters);
    }

    private static UnitEvent attached(String code, String name) {
        return registered(code, name, UnitKind.ATTACHED);
    }

    private static UnitEvent base(String code, String name) {
        return registered(code, name, UnitKind.BASE);
    }

    private static UnitEvent registered(String code, String name, UnitKind kind) {
        return new UnitEvent.Registered(new UnitCode(code), name, kind, null, SINCE);
    }

    private static Map<Subject, Totals> totals() {
        Map<Subject, Totals> totals = new HashMap<>();
        organisation()
                .units()
                .units()
                .forEach(
                        unit ->
                                totals.put(
                                        new Subject.OfUnit(unit.code()),
                                        sum(Set.of(unit.code().value()))));
        totals.put(new Subject.OfCluster(), sum(MEMBERS));
        totals.put(new Subject.OfProvince(), sum(FIGURES.keySet()));
        return totals;
    }

    private static Totals sum(Set<String> units) {
        Map<Indicator, Long> sums = new EnumMap<>(Indicator.class);
        for (String unit : units) {
            long[] figures = FIGURES.getOrDefault(unit, new long[0]);
            for (int at = 0; at < figures.length; at++) {
                sums.merge(ORDER[at], figures[at], Math::addExact);
            }
        }
        return new Totals(sums);
    }
}
