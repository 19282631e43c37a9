package vn.sovang.launcher.demo.review;

import static java.time.LocalDateTime.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every unit is to reach in the year. */
final class DemoTargets {

    private final List<Map<String, Object>> targets = new ArrayList<>();

    private DemoTargets() {}

    static void record(DemoReview review) {
        review.put(parse("2023-02-10T09:00:00"), "targets")
                .with("targets", new DemoTargets().all());
    }

    private List<Map<String, Object>> all() {
        everybody("khoi", 80, 2_800, 1_200, 55, 9);
        everybody("cong-an", 220, 4_000, 200, 45, 12);
        everybody("than", 60, 2_700, 250, 90, 9);
        everybody("quan-su", 36, 1_600, 120, 25, 3);
        everybody("bien-phong", 32, 1_000, 120, 20, 3);
        everybody("canh-sat-bien", 21, 360, 70, 8, 2);
        everybody("dai-hoc", 25, 1_500, 100, 25, 3);
        target("khoi", "YOUTH_WORKS_PROVINCE", 1);
        target("khoi", "YOUTH_WORKS_UNIT", 5);
        target("than", "RESEARCH_TOPICS", 40);
        target("than", "INITIATIVES", 250);
        return targets;
    }

    private void everybody(
            String unit,
            int activities,
            int turns,
            int resourcesMillions,
            int admitted,
            int bases) {
        target(unit, "ACTIVITIES", activities);
        target(unit, "PARTICIPANT_TURNS", turns);
        target(unit, "RESOURCES_VND", resourcesMillions * 1_000_000L);
        target(unit, "PARTY_ADMITTED", admitted);
        target(unit, "LEARNING_BASES", bases);
    }

    private void target(String unit, String indicator, long value) {
        var target = new LinkedHashMap<String, Object>();
        target.put("unit", unit);
        target.put("indicator", indicator);
        target.put("value", value);
        targets.add(target);
    }
}
