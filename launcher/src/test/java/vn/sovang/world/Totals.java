package vn.sovang.world;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sovang.world.Ledger.Delta;

/** Answers questions for totals by going through all entries. */
final class Totals {

    /** The figures that the commands known here can move, and their only derived one. */
    static final List<String> INDICATORS =
            List.of(
                    "ACTIVITIES",
                    "PARTICIPANT_TURNS",
                    "CASH_VND",
                    "GOODS_VND",
                    "RESOURCES_VND",
                    "YOUTH_WORKS_PROVINCE",
                    "YOUTH_WORKS_UNIT",
                    "YOUTH_WORKS_BASE",
                    "YOUTH_WORK_TOTAL_VND",
                    "YOUTH_WORK_OWN_VND",
                    "INITIATIVES",
                    "RESEARCH_TOPICS",
                    "BENEFIT_VND",
                    "PARTY_NOMINATED",
                    "PARTY_ADMITTED",
                    "PARTY_OFFICIAL",
                    "GIFT_SETS",
                    "GIFT_VND",
                    "LEARNING_BASES",
                    "LEARNING_BASES_TOTAL");

    private final ReferenceModel model;

    Totals(ReferenceModel model) {
        this.model = model;
    }

    Reply of(Question question) {
        long position = model.ledger.positionAt(question.asOf());
        if (question.year() < 1900 || question.year() > 9999) {
            return Reply.refused(400);
        }
        if (position < 0 || !known(question)) {
            return Reply.refused(404);
        }
        return new Reply(
                200,
                position,
                model.ledger.recordedAtOrNull(position),
                figures(question, position));
    }

    private boolean known(Question question) {
        return switch (question.scopeKind()) {
            case "all" -> true;
            case "cluster" -> model.clusters.cluster(question.scopeCode()) != null;
            default -> model.tree.unit(question.scopeCode()) != null;
        };
    }

    private Map<String, Long> figures(Question question, long position) {
        Stream<Delta> counted =
                model.ledger
                        .knownAt(position)
                        .filter(delta -> delta.on().getYear() == question.year())
                        .filter(
                                delta ->
                                        question.through() == null
                                                || !delta.on().isAfter(question.through()))
                        .filter(delta -> within(question, position, delta));
        Map<String, Long> figures = new TreeMap<>();
        INDICATORS.forEach(indicator -> figures.put(indicator, 0L));
        figures.putAll(model.ledger.sum(counted));
        figures.put(
                "RESOURCES_VND", Math.addExact(of(figures, "CASH_VND"), of(figures, "GOODS_VND")));
        return figures;
    }

    /**
     * A unit counts with all that stood under it on the entry's day; of nested members each entry
     * counts once.
     */
    private boolean within(Question question, long position, Delta delta) {
        String code = question.scopeCode();
        return switch (question.scopeKind()) {
            case "all" -> true;
            case "own" -> delta.unit().equals(code);
            case "unit" -> model.tree.lineOf(delta.unit(), delta.on(), position).contains(code);
            default ->
                    members(code, question.year(), position).stream()
                            .anyMatch(
                                    model.tree.lineOf(delta.unit(), delta.on(), position)
                                            ::contains);
        };
    }

    private List<String> members(String code, int year, long position) {
        Clusters.Cluster cluster = model.clusters.cluster(code);
        return cluster == null ? List.of() : model.clusters.members(cluster, year, position);
    }

    private static long of(Map<String, Long> figures, String indicator) {
        return figures.getOrDefault(indicator, 0L);
    }
}
