package vn.sovang.command.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Consistent;
import vn.sovang.command.body.Reason;
import vn.sovang.command.body.Text;
import vn.sovang.command.body.Vnd;
import vn.sovang.event.Figure;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.review.UnitTargets;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.http.StrictYear;

/** The bodies of commands about reviews. */
final class ReviewBodies {

    static final int MAX_TARGETS = 1_000;
    static final int MAX_CRITERIA = 50;
    static final int MAX_CODE = 40;
    static final int MAX_TITLE = 200;
    static final int MAX_EVIDENCE = 10;
    static final int MAX_EVIDENCE_TEXT = 500;
    static final int MAX_NOTE = 20_000;

    private static final String MAX_POINTS = "10000";

    private ReviewBodies() {}

    /** Every body names the cluster; the address names the year. */
    interface Named {

        String cluster();

        /**
         * @throws vn.sovang.platform.http.Refused as invalid when the address names no year
         */
        default ReviewId review(String year) {
            return new ReviewId(new BookYear(StrictYear.of(year)), new ClusterCode(cluster()));
        }
    }

    /** As large as any amount of đồng, since some are. */
    record Target(@NotNull UnitCode unit, @NotNull Figure indicator, @NotNull @Vnd Long value) {

        private boolean isWhole() {
            return unit != null && indicator != null && value != null;
        }
    }

    @Consistent
    record TargetsSet(
            @NotNull @Text(max = MAX_CODE) String cluster,
            @NotNull @Size(max = MAX_TARGETS) List<@NotNull @Valid Target> targets)
            implements Named, Consistent.Rules {

        List<UnitTargets> byUnit() {
            Map<UnitCode, Map<String, Long>> values = new LinkedHashMap<>();
            whole().forEach(
                            each ->
                                    values.computeIfAbsent(each.unit(), unit -> new TreeMap<>())
                                            .put(each.indicator().name(), each.value()));
            return values.entrySet().stream()
                    .map(each -> new UnitTargets(each.getKey(), each.getValue()))
                    .toList();
        }

        @Override
        public void check(Consistent.Report report) {
            if (targets != null) {
                report.wrong(
                        isAnyTwice(
                                whole().map(each -> List.of(each.unit(), each.indicator()))
                                        .toList()),
                        "targets",
                        "must not name a unit and an indicator twice");
                report.wrong(!EventRoom.holds(byUnit()), "targets", EventRoom.TOO_LONG);
            }
        }

        private Stream<Target> whole() {
            return targets.stream().filter(each -> each != null && each.isWhole());
        }
    }

    record Measure(
            @NotNull @Text(max = MAX_CODE) String code,
            @NotNull @Text(max = MAX_TITLE) String title,
            @NotNull @AsPoints @Positive @DecimalMax(MAX_POINTS) BigDecimal maxPoints,
            @Nullable Figure indicator) {}

    @Consistent
    record CriteriaAdopted(
            @NotNull @Text(max = MAX_CODE) String cluster,
            @NotNull @Size(min = 1, max = MAX_CRITERIA) List<@NotNull @Valid Measure> criteria)
            implements Named, Consistent.Rules {

        List<Criterion> adopted() {
            return criteria.stream()
                    .map(
                            each ->
                                    new Criterion(
                                            each.code(),
                                            each.title(),
                                            Points.of(each.maxPoints()),
                                            each.indicator()))
                    .toList();
        }

        @Override
        public void check(Consistent.Report report) {
            if (criteria != null) {
                report.wrong(isAnyTwice(codes()), "criteria", "must not use a code twice");
                report.wrong(!EventRoom.holds(criteria), "criteria", EventRoom.TOO_LONG);
            }
        }

        private List<String> codes() {
            return criteria.stream()
                    .filter(each -> each != null && each.code() != null)
                    .map(Measure::code)
                    .toList();
        }
    }

    record ScoreGiven(
            @NotNull @Text(max = MAX_CODE) String cluster,
            @NotNull UnitCode unit,
            @NotNull @Text(max = MAX_CODE) String criterion,
            @NotNull @AsPoints BigDecimal points,
            @Nullable @Size(max = MAX_EVIDENCE)
                    List<@NotNull @Text(max = MAX_EVIDENCE_TEXT) String> evidence)
            implements Named {

        List<String> texts() {
            return evidence == null ? List.of() : evidence;
        }
    }

    record ScoreVerified(
            @NotNull @Text(max = MAX_CODE) String cluster,
            @NotNull UnitCode unit,
            @NotNull @Text(max = MAX_CODE) String criterion,
            @NotNull @AsPoints BigDecimal points,
            @Nullable @Text(max = Reason.MAX) String reason)
            implements Named {}

    @Consistent
    record LimitationNoted(
            @NotNull @Text(max = MAX_CODE) String cluster,
            @Nullable UnitCode unit,
            @NotNull @Text(max = MAX_NOTE) String text)
            implements Named, Consistent.Rules {

        @Override
        public void check(Consistent.Report report) {
            checkRoom(text, report);
        }
    }

    @Consistent
    record DirectionSet(
            @NotNull @Text(max = MAX_CODE) String cluster,
            @Nullable UnitCode unit,
            @NotNull @Text(max = MAX_NOTE) String text,
            @NotNull @Min(1900) @Max(9999) Integer forYear)
            implements Named, Consistent.Rules {

        @Override
        public void check(Consistent.Report report) {
            checkRoom(text, report);
        }
    }

    record Published(
            @NotNull @Text(max = MAX_CODE) String cluster,
            @NotNull @Text(max = MAX_TITLE) String title)
            implements Named {}

    private static void checkRoom(@Nullable String note, Consistent.Report report) {
        report.wrong(note != null && !EventRoom.holds(note), "text", EventRoom.TOO_LONG);
    }

    private static <T> boolean isAnyTwice(List<T> list) {
        return new HashSet<>(list).size() < list.size();
    }
}
