package vn.sovang.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.world.ScoreSheet.Criterion;

/** Writes commands on the reviews of the years. */
final class ReviewScribe {

    private static final List<String> CRITERIA = List.of("tc-1", "tc-2", "tc-3");

    private final Draw draw;
    private final Days days;
    private final ReferenceModel model;

    ReviewScribe(Draw draw, Days days, ReferenceModel model) {
        this.draw = draw;
        this.days = days;
        this.model = model;
    }

    @Nullable Draft next() {
        return switch (draw.between(0, 19)) {
            case 0, 1, 2, 3, 4 -> books();
            case 5, 6, 7 -> publication();
            case 8 -> targets();
            case 9, 10 -> criteria();
            case 11, 12, 13, 14, 15 -> selfScore();
            default -> verification();
        };
    }

    /** A closed year stays so for a while, so that there are adjustments. */
    private Draft books() {
        int year = draw.chance(3) ? days.today().getYear() + 1 : year();
        boolean closed = model.books.isClosed(year, model.ledger.head());
        boolean reopens = draw.chance(closed ? 50 : 10);
        String path = "reviews/" + year + (reopens ? "/reopen" : "/close");
        return Draft.post(path).with("reason", reopens || draw.chance(50) ? draw.text() : null);
    }

    private Draft publication() {
        int year = year();
        for (int i = 0; i < 3 && !model.books.isClosed(year, model.ledger.head()); i++) {
            year = year();
        }
        return Draft.post("reviews/" + year + "/publish")
                .with("cluster", cluster())
                .with("title", "Báo cáo " + draw.text());
    }

    private Draft targets() {
        int year = year();
        String cluster = cluster();
        List<ObjectNode> targets = new ArrayList<>();
        for (String unit : members(year, cluster)) {
            for (String figure : List.of("ACTIVITIES", "RESOURCES_VND", figure())) {
                if (draw.chance(50)) {
                    targets.add(target(unit, figure));
                }
            }
        }
        if (draw.chance(8)) {
            targets.add(target(days.unit(), "GIFT_SETS"));
        }
        return Draft.put("reviews/" + year + "/targets")
                .with("cluster", cluster)
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

    private Draft criteria() {
        List<ObjectNode> criteria = new ArrayList<>();
        for (String code : CRITERIA.subList(0, draw.between(1, CRITERIA.size()))) {
            ObjectNode criterion =
                    Draft.object()
                            .put("code", code)
                            .put("title", draw.text())
                            .put("maxPoints", draw.chance(80) ? 10 : 20);
            criteria.add(draw.chance(10) ? criterion.put("indicator", "ACTIVITIES") : criterion);
        }
        if (draw.chance(5)) {
            criteria.add(criteria.getFirst());
        }
        return Draft.put("reviews/" + year() + "/criteria")
                .with("cluster", cluster())
                .withAll("criteria", criteria);
    }

    private @Nullable Draft selfScore() {
        return score("/scores");
    }

    private @Nullable Draft verification() {
        Draft draft = score("/scores/verification");
        return draft == null ? null : draft.with("reason", draw.chance(90) ? draw.text() : null);
    }

    /** Few different points, so that some units have equally many. */
    private @Nullable Draft score(String what) {
        int year = year();
        String cluster = cluster();
        List<String> members = members(year, cluster);
        List<Criterion> criteria =
                model.scores.sheet(year, cluster, model.ledger.head()).criteria();
        if (members.isEmpty() || criteria.isEmpty()) {
            return null;
        }
        Draft draft =
                Draft.post("reviews/" + year + what)
                        .with("cluster", cluster)
                        .with("unit", draw.chance(4) ? days.unit() : draw.pick(members))
                        .with(
                                "criterion",
                                draw.chance(4) ? "tc-9" : draw.pick(criteria).code());
        draft.body().put("points", draw.pick(10.0, 7.5, 7.25, draw.chance(20) ? 20.01 : 8.0));
        return draft;
    }

    private List<String> members(int year, String code) {
        Clusters.@Nullable Cluster cluster = model.clusters.cluster(code);
        return cluster == null
                ? List.of()
                : model.clusters.members(cluster, year, model.ledger.head());
    }

    private int year() {
        return days.today().getYear() - draw.pick(0, 0, 1, 1, 2);
    }

    private String cluster() {
        return draw.chance(2) ? "khong-co" : draw.pick(List.copyOf(model.clusters.all())).code();
    }
}
