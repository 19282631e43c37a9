package vn.sovang.world;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.sovang.world.ScoreSheet.Criterion;
import vn.sovang.world.ScoreSheet.Told;

/** Decides about targets, criteria and scores, and keeps what was told of them. */
final class Scores {

    private final ReferenceModel model;
    private final List<Told> told = new ArrayList<>();

    Scores(ReferenceModel model) {
        this.model = model;
    }

    List<Told> all() {
        return List.copyOf(told);
    }

    ScoreSheet sheet(int year, String cluster, long position) {
        return new ScoreSheet(
                model,
                told.stream()
                        .filter(each -> each.position() <= position)
                        .filter(each -> each.year() == year && each.cluster().equals(cluster))
                        .toList());
    }

    int setTargets(JournalLine line) {
        Map<String, Map<String, Long>> targets = new LinkedHashMap<>();
        for (JsonNode target : line.body().get("targets")) {
            targets.computeIfAbsent(target.get("unit").asString(), none -> new LinkedHashMap<>())
                    .put(target.get("indicator").asString(), target.get("value").asLong());
        }
        Guards guards = model.guards();
        guards.invalid(
                targets.values().stream()
                        .flatMap(each -> each.keySet().stream())
                        .anyMatch(figure -> !Totals.INDICATORS.contains(figure)));
        targets.keySet().forEach(unit -> guards.member(line, unit));
        ScoreSheet standing = standing(guards, line);
        guards.pass();
        if (!targets.equals(standing.targets())) {
            tell(line, new Told.Targets(next(), line.reviewYear(), clusterOf(line), targets));
        }
        return 200;
    }

    int adopt(JournalLine line) {
        List<Criterion> criteria =
                StreamSupport.stream(line.body().get("criteria").spliterator(), false)
                        .map(Criterion::of)
                        .toList();
        Guards guards = model.guards();
        guards.invalid(
                new HashSet<>(criteria.stream().map(Criterion::code).toList()).size()
                        < criteria.size());
        standing(guards, line);
        guards.pass();
        tell(line, new Told.Criteria(next(), line.reviewYear(), clusterOf(line), criteria));
        return 200;
    }

    int scoreOneself(JournalLine line) {
        Guards guards = model.guards();
        ScoreSheet standing = standing(guards, line);
        Criterion criterion = scored(guards, line, standing);
        Told.Score before = standing.self(line.text("unit"), criterion);
        guards.open(before != null && before.points().compareTo(pointsIn(line)) == 0);
        guards.pass();
        tell(line, score(line, criterion, false));
        return 200;
    }

    int verify(JournalLine line) {
        Guards guards = model.guards();
        ScoreSheet standing = standing(guards, line);
        Criterion criterion = scored(guards, line, standing);
        Told.Score self = standing.self(line.text("unit"), criterion);
        guards.conflict(self == null, null);
        if (self != null) {
            boolean same = self.by().equals(line.actor());
            guards.conflict(same && !model.breaks(Rule.WHO_SCORED_VERIFIES), "own-score");
            boolean differs = self.points().compareTo(pointsIn(line)) != 0;
            guards.conflict(differs && !line.body().hasNonNull("reason"), null);
        }
        Told.Score before = standing.verified(line.text("unit"), criterion);
        guards.open(before != null && before.points().compareTo(pointsIn(line)) == 0);
        guards.pass();
        tell(line, score(line, criterion, true));
        return 200;
    }

    private ScoreSheet standing(Guards guards, JournalLine line) {
        guards.known(model.clusters.cluster(clusterOf(line)), "unknown-cluster");
        return sheet(line.reviewYear(), clusterOf(line), model.ledger.head());
    }

    private Criterion scored(Guards guards, JournalLine line, ScoreSheet standing) {
        guards.member(line, line.text("unit"));
        Criterion criterion =
                guards.known(standing.criterion(line.text("criterion")), "unknown-criterion");
        guards.conflict(pointsIn(line).compareTo(criterion.maxPoints()) > 0, null);
        return criterion;
    }

    private Told score(JournalLine line, Criterion criterion, boolean verified) {
        return new Told.Score(
                next(),
                line.reviewYear(),
                clusterOf(line),
                verified,
                line.text("unit"),
                criterion,
                pointsIn(line),
                line.actor());
    }

    private void tell(JournalLine line, Told what) {
        model.ledger.append();
        told.add(what);
    }

    private long next() {
        return model.ledger.head() + 1;
    }

    private static String clusterOf(JournalLine line) {
        return line.text("cluster");
    }

    private static BigDecimal pointsIn(JournalLine line) {
        return line.body().get("points").decimalValue();
    }
}
