package vn.sovang.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sovang.world.Ledger.Delta;
import vn.sovang.world.Publications.Publication;
import vn.sovang.world.Sight.Facts;

/** Answers questions about the reviews of the years by going through all entries. */
final class Reviews {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReferenceModel model;

    Reviews(ReferenceModel model) {
        this.model = model;
    }

    Sight of(ReviewQuestion question) {
        long asked = model.ledger.positionAt(question.asOf());
        if (asked < 0) {
            return Sight.refused(404, null);
        }
        if (model.clusters.cluster(question.cluster()) == null) {
            return Sight.refused(404, "unknown-cluster");
        }
        return switch (question.form()) {
            case REVIEW -> review(question, asked);
            case BRIDGE -> bridge(question, asked);
            case PUBLICATIONS -> publications(question, asked);
        };
    }

    /**
     * The position that a basis stands for, as known at another; 0 when it stands for none, which
     * is no position at which anything can have been closed.
     */
    private long position(ReviewQuestion question, @Nullable String basis, long asked) {
        return switch (basis) {
            case "closed" -> model.books.closing(question.year(), asked);
            case "published" ->
                    model.publications.published(question.year(), question.cluster(), asked);
            case null, default -> asked;
        };
    }

    private Sight review(ReviewQuestion question, long asked) {
        String basis = question.basis();
        boolean current = basis == null || basis.equals("current");
        long position = position(question, basis, asked);
        if (!current && position == 0) {
            return Sight.refused(409, "not-" + basis);
        }
        Facts facts = new Facts();
        facts.say("position", Long.toString(position));
        if (current) {
            boolean closed = model.books.isClosed(question.year(), position);
            facts.say("state", closed ? "CLOSED" : "OPEN");
        }
        units(question, position, facts);
        for (String kind : List.of("limitation", "direction")) {
            facts.list(
                    kind, model.notes.known(question.year(), question.cluster(), kind, position));
        }
        return facts.seen();
    }

    private void units(ReviewQuestion question, long position, Facts facts) {
        ScoreSheet sheet = model.scores.sheet(question.year(), question.cluster(), position);
        List<String> members = members(question, position);
        facts.say("units", String.join(" ", members));
        Figures figures = new Figures(question, position, members);
        figures.whole.forEach((figure, total) -> facts.sum("cluster " + figure, total));
        for (String unit : members) {
            Map<String, Long> totals = figures.of(unit);
            totals.forEach((figure, total) -> facts.sum(unit + " " + figure, total));
            targets(unit, totals, sheet, facts);
            facts.say(unit + " self", sheet.sum(unit, sheet::self));
            facts.say(unit + " verified", sheet.sum(unit, sheet::verified));
            Long rank = sheet.rank(unit, members);
            facts.say(unit + " rank", rank == null ? null : BigDecimal.valueOf(rank));
        }
    }

    private static void targets(
            String unit, Map<String, Long> totals, ScoreSheet sheet, Facts facts) {
        sheet.targets()
                .getOrDefault(unit, Map.of())
                .forEach(
                        (figure, target) -> {
                            long actual = totals.getOrDefault(figure, 0L);
                            facts.sum(unit + " target " + figure, target);
                            facts.say(unit + " percent " + figure, percent(actual, target));
                        });
        facts.say(
                unit + " coverage",
                percent(
                        totals.getOrDefault("LEARNING_BASES", 0L),
                        totals.getOrDefault("LEARNING_BASES_TOTAL", 0L)));
    }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
    }

    private List<String> members(ReviewQuestion question, long position) {
        Clusters.@Nullable Cluster cluster = model.clusters.cluster(question.cluster());
        return cluster == null
                ? List.of()
                : model.clusters.members(cluster, question.year(), position);
    }

    private Sight publications(ReviewQuestion question, long asked) {
        Facts facts = new Facts();
        facts.say("position", Long.toString(asked));
        List<Publication> known =
                model.publications.known(question.year(), question.cluster(), asked);
        facts.list(
                "publication",
                known.stream().map(each -> each.title() + " at " + each.bound()).toList());
        return facts.seen();
    }

    private Sight bridge(ReviewQuestion question, long asked) {
        String basis = question.basis() == null ? "closed" : question.basis();
        long from = position(question, basis, asked);
        if (from == 0) {
            return Sight.refused(409, "not-" + basis);
        }
        List<String> before = members(question, from);
        List<String> after = members(question, asked);
        Facts facts = new Facts();
        facts.say("position", Long.toString(asked));
        changes(
                new Figures(question, from, before).whole,
                new Figures(question, asked, after).whole,
                facts);
        new Bridge(
                        model,
                        question.year(),
                        new Bridge.End(from, before),
                        new Bridge.End(asked, after))
                .tell(facts);
        return facts.seen();
    }

    private static void changes(Map<String, Long> before, Map<String, Long> after, Facts facts) {
        for (String figure : Totals.INDICATORS) {
            long earlier = before.getOrDefault(figure, 0L);
            long later = after.getOrDefault(figure, 0L);
            if (earlier != later) {
                facts.say("change " + figure, earlier + " " + later + " " + (later - earlier));
            }
        }
    }

    /** Of members and of all of them together, each with its descendants on the entry's day. */
    private final class Figures {
        final Map<String, Long> whole = new TreeMap<>();
        private final Map<String, Map<String, Long>> units = new TreeMap<>();

        Figures(ReviewQuestion question, long position, List<String> members) {
            model.ledger
                    .knownAt(position)
                    .filter(delta -> delta.on().getYear() == question.year())
                    .forEach(delta -> count(delta, members, position));
        }

        Map<String, Long> of(String unit) {
            return units.getOrDefault(unit, Map.of());
        }

        private void count(Delta delta, List<String> members, long position) {
            Set<String> line = model.tree.lineOf(delta.unit(), delta.on(), treeKnownAt(position));
            List<String> counted = members.stream().filter(line::contains).toList();
            counted.forEach(
                    unit -> add(units.computeIfAbsent(unit, none -> new TreeMap<>()), delta));
            if (!counted.isEmpty()) {
                add(whole, delta);
            }
        }

        private void add(Map<String, Long> figures, Delta delta) {
            figures.merge(delta.indicator(), delta.amount(), Math::addExact);
            if (delta.indicator().equals("CASH_VND") || delta.indicator().equals("GOODS_VND")) {
                figures.merge("RESOURCES_VND", delta.amount(), Math::addExact);
            }
        }

        private long treeKnownAt(long position) {
            return model.breaks(Rule.CLOSED_FIGURES_FOLLOW_LATER_MOVES) ? Long.MAX_VALUE : position;
        }
    }
}
