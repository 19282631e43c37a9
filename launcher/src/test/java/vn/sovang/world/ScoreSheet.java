package vn.sovang.world;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Targets and scores of a cluster's year, as known at some position. */
final class ScoreSheet {

    /** Points go with what they are given for: the same code may come to mean something else. */
    record Criterion(String code, BigDecimal maxPoints, @Nullable String indicator) {

        static Criterion of(JsonNode node) {
            return new Criterion(
                    node.get("code").asString(),
                    node.get("maxPoints").decimalValue(),
                    node.hasNonNull("indicator") ? node.get("indicator").asString() : null);
        }

        boolean means(Criterion other) {
            return code.equals(other.code)
                    && maxPoints.compareTo(other.maxPoints) == 0
                    && Objects.equals(indicator, other.indicator);
        }
    }

    /** Something told of a cluster's year. */
    sealed interface Told {

        long position();

        int year();

        String cluster();

        record Targets(
                long position, int year, String cluster, Map<String, Map<String, Long>> targets)
                implements Told {}

        record Criteria(long position, int year, String cluster, List<Criterion> criteria)
                implements Told {}

        /** Points that a unit gave itself, or that somebody else verified. */
        record Score(
                long position,
                int year,
                String cluster,
                boolean verified,
                String unit,
                Criterion criterion,
                BigDecimal points,
                String by)
                implements Told {}
    }

    private final ReferenceModel model;
    private final List<Told> told;

    ScoreSheet(ReferenceModel model, List<Told> told) {
        this.model = model;
        this.told = told;
    }

    Map<String, Map<String, Long>> targets() {
        return last(Told.Targets.class).map(Told.Targets::targets).orElse(Map.of());
    }

    List<Criterion> criteria() {
        return last(Told.Criteria.class).map(Told.Criteria::criteria).orElse(List.of());
    }

    @Nullable Criterion criterion(String code) {
        return criteria().stream().filter(each -> each.code().equals(code)).findAny().orElse(null);
    }

    Told.@Nullable Score self(String unit, Criterion criterion) {
        return last(unit, criterion, false);
    }

    /** Of the points that the unit gave itself last. */
    Told.@Nullable Score verified(String unit, Criterion criterion) {
        Told.Score self = self(unit, criterion);
        Told.Score verified = last(unit, criterion, true);
        boolean stands =
                self != null && verified != null && verified.position() > self.position()
                        || model.breaks(Rule.A_NEW_SCORE_KEEPS_ITS_VERIFICATION);
        return stands ? verified : null;
    }

    /** Sum over the criteria in force; null while there are no such points. */
    @Nullable BigDecimal sum(
            String unit, BiFunction<String, Criterion, Told.@Nullable Score> kind) {
        return criteria().stream()
                .map(criterion -> kind.apply(unit, criterion))
                .filter(Objects::nonNull)
                .map(Told.Score::points)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** One more than the others that have more; null without verified points. */
    @Nullable Long rank(String unit, List<String> members) {
        BigDecimal own = sum(unit, this::verified);
        if (own == null) {
            return null;
        }
        Stream<BigDecimal> others =
                members.stream()
                        .map(member -> sum(member, this::verified))
                        .filter(Objects::nonNull)
                        .filter(sum -> sum.compareTo(own) > 0);
        return 1
                + (model.breaks(Rule.EQUAL_POINTS_TAKE_ONE_PLACE)
                        ? others.map(BigDecimal::stripTrailingZeros).distinct().count()
                        : others.count());
    }

    private <T extends Told> Optional<T> last(Class<T> type) {
        return told.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later);
    }

    private Told.@Nullable Score last(String unit, Criterion criterion, boolean verified) {
        return told.stream()
                .filter(Told.Score.class::isInstance)
                .map(Told.Score.class::cast)
                .filter(score -> score.verified() == verified && score.unit().equals(unit))
                .filter(score -> score.criterion().code().equals(criterion.code()))
                .reduce((earlier, later) -> later)
                .filter(score -> score.criterion().means(criterion))
                .orElse(null);
    }
}
