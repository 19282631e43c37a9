package vn.sovang.launcher.demo.review;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The points that one unit gives itself, and what the board makes of them. */
final class ScoreSheet {

    private static final String NONE = "-";

    private final String unit;
    private final Map<String, BigDecimal> given = new LinkedHashMap<>();
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Set<String> unverified = new LinkedHashSet<>();

    record Change(BigDecimal points, String reason) {}

    /**
     * @param points one for each criterion in their order, where {@code -} is none
     */
    ScoreSheet(String unit, String points) {
        this.unit = unit;
        var each = points.split(" +");
        int index = 0;
        for (var criterion : DemoCriteria.codes()) {
            if (!each[index].equals(NONE)) {
                given.put(criterion, new BigDecimal(each[index]));
            }
            index++;
        }
    }

    ScoreSheet changed(String criterion, String points, String reason) {
        changes.put(criterion, new Change(new BigDecimal(points), reason));
        return this;
    }

    ScoreSheet unverified(String criterion) {
        unverified.add(criterion);
        return this;
    }

    String unit() {
        return unit;
    }

    /** By criterion. */
    Map<String, BigDecimal> given() {
        return given;
    }

    boolean isVerified(String criterion) {
        return !unverified.contains(criterion);
    }

    Optional<Change> change(String criterion) {
        return Optional.ofNullable(changes.get(criterion));
    }
}
