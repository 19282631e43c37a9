package vn.sovang.query.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;
import vn.sovang.event.Indicator;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.query.document.composition.Composer;
import vn.sovang.query.document.composition.Source;
import vn.sovang.query.document.content.ReviewDocument;
import vn.sovang.query.document.highlight.Highlight;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.ReviewView.ClusterTotals;
import vn.sovang.query.review.ReviewView.Criteria;
import vn.sovang.query.review.ReviewView.CriterionScore;
import vn.sovang.query.review.ReviewView.Note;
import vn.sovang.query.review.ReviewView.ReviewCriterion;
import vn.sovang.query.review.ReviewView.Score;
import vn.sovang.query.review.ReviewView.State;
import vn.sovang.query.review.ReviewView.UnitReview;

/** Reviews made up for tests, each number in them another one. */
public final class Samples {

    public static final String ROOT = "q0f9Kk3l3Jv5nN0cV0yq4QmJmS2l8x1aT7hWc2u9b1E=";

    public static final LogPosition AT =
            new LogPosition(1853, Instant.parse("2023-12-31T10:05:09.123456Z"));

    private static final List<String> NAMES =
            List.of(
                    "Đoàn Khối",
                    "Đoàn Công an tỉnh",
                    "Đoàn Than",
                    "Đoàn Thanh niên Bộ Chỉ huy Quân sự tỉnh",
                    "Đoàn Thanh niên Bộ đội Biên phòng tỉnh",
                    "Đoàn Thanh niên Hải đoàn Cảnh sát biển",
                    "Đoàn Trường Đại học Hạ Long");

    private Samples() {}

    public static ReviewDocument document(Language language) {
        return document(review(NAMES.size()), language);
    }

    /** A cluster of so many units. */
    public static ReviewDocument document(int units, Language language) {
        return document(review(units), language);
    }

    public static ReviewDocument document(ReviewView review, Language language) {
        List<List<Highlight>> highlights =
                IntStream.range(0, review.units().size()).mapToObj(Samples::highlights).toList();
        return new Composer(language).compose(new Source(review, highlights, ROOT, null));
    }

    public static ReviewView empty() {
        return new ReviewView(
                2023,
                new ClusterTotals(new ClusterCode("cum"), "Cụm thi đua", totals(_ -> 0)),
                List.of(),
                null,
                List.of(),
                List.of(),
                State.OPEN,
                LogPosition.BEGINNING);
    }

    public static ReviewView review(int units) {
        List<ReviewCriterion> criteria = criteria();
        return new ReviewView(
                2023,
                new ClusterTotals(
                        new ClusterCode("truc-thuoc"),
                        "Cụm thi đua các Đoàn trực thuộc tỉnh Quảng Ninh",
                        totals(figure -> sum(figure, units))),
                IntStream.range(0, units).mapToObj(each -> unit(each, units, criteria)).toList(),
                new Criteria(1, criteria),
                List.of(
                        note(
                                null,
                                "Một số cơ sở Đoàn nhập số liệu chậm; việc theo dõi đoàn viên đi làm ăn xa"
                                        + " còn khó khăn.",
                                null),
                        note(
                                new UnitCode("unit-2"),
                                "- Hồ sơ sáng kiến chưa đầy đủ.\n- Chậm báo cáo quý III.",
                                null)),
                List.of(note(null, "Nâng chất lượng công trình thanh niên cấp tỉnh.", 2024)),
                State.CLOSED,
                AT);
    }

    private static UnitReview unit(int number, int units, List<ReviewCriterion> criteria) {
        Map<String, BigDecimal> share = new LinkedHashMap<>();
        Map<String, Long> targets = new LinkedHashMap<>();
        Map<String, BigDecimal> percent = new LinkedHashMap<>();
        for (Figure figure : Figure.all()) {
            long total = total(figure, number);
            share.put(figure.name(), part(total, sum(figure, units), 4));
            if (total % 2 == 0 && total > 0) {
                targets.put(figure.name(), total + 7);
                percent.put(figure.name(), part(100 * total, total + 7, 2));
            }
        }
        List<CriterionScore> scores =
                IntStream.range(0, criteria.size())
                        .mapToObj(each -> score(criteria.get(each), number, each))
                        .toList();
        boolean isScored = number != 4;
        return new UnitReview(
                new UnitCode("unit-" + number),
                number < NAMES.size() ? NAMES.get(number) : "Đoàn Thanh niên cơ sở số " + number,
                totals(figure -> total(figure, number)),
                share,
                targets,
                percent,
                new BigDecimal("100.00"),
                new Score(
                        isScored ? new BigDecimal("87.5") : null,
                        isScored ? new BigDecimal(90 - number % 5 + ".25") : null,
                        scores),
                isScored ? number % 5 + 1 : null);
    }

    private static List<ReviewCriterion> criteria() {
        return List.of(
                new ReviewCriterion(
                        "tt",
                        "Công tác giáo dục chính trị, tư tưởng, đạo đức, lối sống cho đoàn viên, thanh niên",
                        new BigDecimal("20"),
                        null),
                new ReviewCriterion(
                        "pt", "Phong trào tình nguyện", new BigDecimal("30"), "ACTIVITIES"),
                new ReviewCriterion(
                        "nl", "Huy động nguồn lực", new BigDecimal("30"), "RESOURCES_VND"),
                new ReviewCriterion(
                        "xd", "Xây dựng Đoàn, tham gia xây dựng Đảng", new BigDecimal("20"), null));
    }

    private static CriterionScore score(ReviewCriterion criterion, int unit, int number) {
        return new CriterionScore(
                criterion.code(),
                criterion.indicator() == null ? null : new BigDecimal("17.33"),
                new BigDecimal("18.5"),
                number == 3 && unit == 1 ? null : new BigDecimal("18.25"),
                List.of("Báo cáo số 12"),
                number == 1 ? "Một hoạt động tính trùng với Đoàn Khối" : null);
    }

    private static Note note(@Nullable UnitCode unit, String text, @Nullable Integer forYear) {
        return new Note(new UUID(1, text.length()), unit, text, forYear, "hoi-dong", Instant.EPOCH);
    }

    private static List<Highlight> highlights(int unit) {
        return List.of(
                new Highlight(
                        SubjectKind.ACTIVITY,
                        LocalDate.of(2023, 3, 3),
                        "Ra quân Tháng Thanh niên, trồng 2.000 cây xanh tại khu di tích và vệ sinh môi trường biển",
                        "Đoàn Than",
                        Indicator.ACTIVITIES,
                        412 + unit),
                new Highlight(
                        SubjectKind.YOUTH_WORK,
                        LocalDate.of(2023, 7, 26),
                        "Thắp sáng đường quê",
                        "Chi đoàn Mỏ số " + unit,
                        Indicator.YOUTH_WORKS_PROVINCE,
                        500_000_000L + unit),
                new Highlight(
                        SubjectKind.INITIATIVE,
                        LocalDate.of(2023, 11, 9),
                        "=HYPERLINK(\"http://x\")",
                        "Đoàn Than",
                        Indicator.RESEARCH_TOPICS,
                        0));
    }

    private static Map<String, Long> totals(ToLongFunction<Figure> total) {
        Map<String, Long> totals = new LinkedHashMap<>();
        Figure.all().forEach(figure -> totals.put(figure.name(), total.applyAsLong(figure)));
        return totals;
    }

    private static long sum(Figure figure, int units) {
        return IntStream.range(0, units).mapToLong(unit -> total(figure, unit)).sum();
    }

    private static long total(Figure figure, int unit) {
        return figure.indicators().stream().mapToLong(each -> total(each, unit)).sum();
    }

    private static long total(Indicator indicator, int unit) {
        long base = 31L * (indicator.ordinal() + 1) + 101L * unit;
        return switch (indicator) {
            case YOUTH_WORKS_PROVINCE -> unit % 3;
            case YOUTH_WORKS_BASE -> 0;
            case CASH_VND, GOODS_VND -> unit == 2 ? 999_000_000_000_000L : base * 1_000_000 + unit;
            case BENEFIT_VND, YOUTH_WORK_TOTAL_VND, YOUTH_WORK_OWN_VND, GIFT_VND ->
                    base * 98_765 + unit;
            default -> base;
        };
    }

    private static BigDecimal part(long part, long whole, int decimals) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.DOWN);
    }
}
