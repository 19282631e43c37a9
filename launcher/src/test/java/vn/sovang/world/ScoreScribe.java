package vn.sovang.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.world.ScoreSheet.Criterion;

/** Writes commands on targets, criteria and scores. */
final class ScoreScribe {

    private static final List<String> CRITERIA = List.of("tc-1", "tc-2", "tc-3");

    private record Review(int year, String cluster) {}

    private final Draw draw;
    private final Days days;
    private final ReferenceModel model;

    ScoreScribe(Draw draw, Days days, ReferenceModel model) {
        this.draw = draw;
        this.days = days;
        this.model = model;
    }

    @Nullable Draft next() {
        List<Review> scored = scored();
        if (scored.isEmpty() || draw.chance(12)) {
            Review any = new Review(year(), cluster());
            return draw.chance(50) ? targets(any) : criteria(any);
        }
        return draw.chance(45) ? selfScore(draw.pick(scored)) : verification(draw.pick(scored));
    }

    /** Those with members and criteria. */
    private List<Review> scored() {
        int today = days.today().getYear();
        return IntStream.rangeClosed(today - 1, today)
                .boxed()
                .flatMap(
                        year ->
                                model.clusters.all().stream()
                                        .map(cluster -> new Review(year, cluster.code())))
                .filter(review -> !members(review.year, review.cluster).isEmpty())
                .filter(review -> !sheet(review).criteria().isEmpty())
                .toList();
    }

    private Draft targets(Review review) {
        List<ObjectNode> targets = new ArrayList<>();
        for (String unit : members(review.year, review.cluster)) {
            for (String figure : List.of("ACTIVITIES", "RESOURCES_VND", figure())) {
                if (draw.chance(60)) {
                    targets.add(target(unit, figure));
                }
            }
        }
        if (draw.chance(8)) {
            targets.add(target(days.unit(), "GIFT_SETS"));
        }
        return Draft.put("reviews/" + review.year + "/targets")
                .with("cluster", review.cluster)
                .withAll("targets", targets);
    }

    private ObjectNode target(String unit, String figure) {
        long value = figure.endsWith("_VND") ? draw.money() : draw.between(0, 20);
        return Draft.object().put("unit", unit).put("indicator", figure).put("value", value);
    }

    private String figure() {
        return draw.chance(3)
                ? "LEARNING"
                : draw.pick("PARTICIPANT_TURNS", "GIFT_VND", "INITIATIVES", "YOUTH_WORKS_BASE");
    }

    private Draft criteria(Review review) {
        List<ObjectNode> criteria = new ArrayList<>();
        for (String code : CRITERIA.subList(0, draw.between(1, CRITERIA.size()))) {
            ObjectNode criterion =
                    Draft.object()
                            .put("code", code)
                            .put("title", draw.text())
                            .put("maxPoints", draw.chance(90) ? 10 : 20);
            criteria.add(draw.chance(10) ? criterion.put("indicator", "ACTIVITIES") : criterion);
        }
        if (draw.chance(5)) {
            criteria.add(criteria.getFirst());
        }
        return Draft.put("reviews/" + review.year + "/criteria")
                .with("cluster", review.cluster)
                .withAll("criteria", criteria);
    }

    private @Nullable Draft selfScore(Review review) {
        List<String> members = members(review.year, review.cluster);
        List<Criterion> criteria = sheet(review).criteria();
        if (members.isEmpty() || criteria.isEmpty()) {
            return null;
        }
        String criterion = draw.chance(4) ? "tc-9" : draw.pick(criteria).code();
        String unit = draw.chance(4) ? days.unit() : draw.pick(members);
        return score(review, "/scores", unit, criterion);
    }

    /** Mostly of points that wait for it. */
    private @Nullable Draft verification(Review review) {
        ScoreSheet sheet = sheet(review);
        List<Draft> drafts = new ArrayList<>();
        for (String unit : members(review.year, review.cluster)) {
            for (Criterion criterion : sheet.criteria()) {
                boolean waits =
                        sheet.self(unit, criterion) != null
                                && sheet.verified(unit, criterion) == null;
                if (waits || draw.chance(10)) {
                    drafts.add(score(review, "/scores/verification", unit, criterion.code()));
                }
            }
        }
        return drafts.isEmpty()
                ? null
                : draw.pick(drafts).with("reason", draw.chance(90) ? draw.text() : null);
    }

    /** Few different points, so that some units have equally many. */
    private Draft score(Review review, String what, String unit, String criterion) {
        Draft draft =
                Draft.post("reviews/" + review.year + what)
                        .with("cluster", review.cluster)
                        .with("unit", unit)
                        .with("criterion", criterion);
        double points = draw.chance(3) ? 20.01 : draw.pick(10.0, 10.0, 7.5, 7.25);
        draft.body().put("points", points);
        return draft;
    }

    private ScoreSheet sheet(Review review) {
        return model.scores.sheet(review.year, review.cluster, model.ledger.head());
    }

    List<String> members(int year, String code) {
        Clusters.@Nullable Cluster cluster = model.clusters.cluster(code);
        return cluster == null
                ? List.of()
                : model.clusters.members(cluster, year, model.ledger.head());
    }

    /** Of this year, the last one, or the one before. */
    int year() {
        return days.today().getYear() - draw.pick(0, 0, 1, 1, 1, 2);
    }

    String cluster() {
        return draw.chance(2) ? "khong-co" : draw.pick(List.copyOf(model.clusters.all())).code();
    }
}
