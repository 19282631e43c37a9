package vn.sovang.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Random questions about a world: every scope, every form of {@code asOf}, many of them on an edge.
 */
public final class Questions {

    private final Draw draw;
    private final ReferenceModel model;
    private final List<LocalDate> days;

    public Questions(long seed, ReferenceModel model) {
        this.draw = new Draw(~seed);
        this.model = model;
        this.days =
                model.ledger.knownAt(model.ledger.head()).map(Ledger.Delta::on).distinct().toList();
    }

    /** A world with at least one entry is needed. */
    public List<Question> draw(int count) {
        List<Question> questions = new ArrayList<>();
        while (questions.size() < count) {
            Question question = next();
            if (decided(question)) {
                questions.add(question);
            }
        }
        return List.copyOf(questions);
    }

    private Question next() {
        LocalDate day = draw.pick(days);
        int year = draw.chance(85) ? day.getYear() : draw.pick(2019, 2020, 2025, 1900, 9999, 1899);
        return new Question(year, scope(), asOf(), draw.chance(35) ? through(day) : null);
    }

    private String scope() {
        String unit = draw.pick(List.copyOf(model.tree.units())).code;
        String cluster = draw.pick(List.copyOf(model.clusters.all())).code();
        return switch (draw.between(0, 19)) {
            case 0, 1, 2, 3 -> "all";
            case 4, 5, 6 -> "own:" + unit;
            case 7, 8, 9, 10, 11, 12, 13 -> "unit:" + unit;
            case 14, 15, 16, 17, 18 -> "cluster:" + cluster;
            default ->
                    draw.chance(70)
                            ? "unit:" + unit
                            : draw.pick("unit:", "own:", "cluster:") + "khong-co";
        };
    }

    private @Nullable String asOf() {
        long head = model.ledger.head();
        Instant recorded = model.ledger.recordedAt(draw.between(1, (int) head));
        LocalDate day = model.ledger.dayOf(recorded);
        return switch (draw.between(0, 9)) {
            case 0 -> null;
            case 1, 2 -> day.minusDays(draw.between(0, 1)).toString();
            case 3 -> draw.pick(days).toString();
            case 4, 5 -> WorldClock.written(recorded, draw);
            case 6 -> WorldClock.written(recorded.minus(1, ChronoUnit.MICROS), draw);
            case 7 ->
                    draw.chance(50)
                            ? draw.pick("2099-12-31", "2099-12-31T00:00:00Z")
                            : "position:" + head;
            case 8 -> "position:" + draw.pick(0L, 1L, head - 1, head + 1);
            default -> "position:" + draw.between(0, (int) head);
        };
    }

    private LocalDate through(LocalDate day) {
        return switch (draw.between(0, 4)) {
            case 0 -> day.minusDays(1);
            case 1 -> LocalDate.of(day.getYear(), 12, draw.pick(30, 31));
            case 2 -> LocalDate.of(day.getYear(), draw.between(1, 12), 1);
            default -> day;
        };
    }

    /**
     * The contract does not say what the figures of a unit are before the unit is known, or which
     * error comes first.
     */
    private boolean decided(Question question) {
        long position = model.ledger.positionAt(question.asOf());
        String code = question.scopeCode();
        UnitTree.Unit unit = model.tree.unit(code);
        Clusters.Cluster cluster = model.clusters.cluster(code);
        long known = unit != null ? unit.position : cluster != null ? cluster.position() : 0;
        boolean unknown = unit == null && cluster == null && !code.equals("all");
        boolean oneError =
                !(unknown && position < 0)
                        && (question.year() >= 1900 || !unknown && position >= 0);
        return oneError && (position < 0 || known <= position);
    }
}
