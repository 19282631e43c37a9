package vn.sovang.query.document.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Figure;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.document.Samples;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.ReviewView.ClusterTotals;
import vn.sovang.query.review.ReviewView.Score;
import vn.sovang.query.review.ReviewView.UnitReview;

class CsvDocumentTest {

    private static final int UNIT_CODE = 2;
    private static final int FIGURE_CODE = 4;
    private static final int RESULT = 6;

    @Test
    void it_begins_with_a_byte_order_mark_and_ends_lines_as_the_standard_does() {
        String text = new String(CsvDocument.of(Samples.document(Language.ENGLISH)), UTF_8);

        assertThat(text)
                .startsWith("\uFEFFYear,Cluster,Unit code,Unit,Figure code,Figure,Result,")
                .endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void there_is_a_line_for_each_unit_and_figure_with_the_number_of_the_review() {
        ReviewView review = Samples.review(3);
        List<String[]> lines = lines(review);

        assertThat(lines).hasSize(4 * Figure.all().size());
        for (UnitReview unit : review.units()) {
            for (Map.Entry<String, Long> total : unit.totals().entrySet()) {
                assertThat(lines)
                        .filteredOn(line -> line[UNIT_CODE].equals(unit.unit().value()))
                        .filteredOn(line -> line[FIGURE_CODE].equals(total.getKey()))
                        .singleElement()
                        .satisfies(
                                line -> assertThat(line[RESULT]).isEqualTo("" + total.getValue()));
            }
        }
    }

    @Test
    void every_line_tells_position_time_and_root() {
        assertThat(lines(Samples.review(2)))
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .endsWith("1853", "31/12/2023 17:05:09", Samples.ROOT));
    }

    @Test
    void a_year_without_members_is_a_document_too() {
        assertThat(lines(Samples.empty()))
                .hasSize(Figure.all().size())
                .allSatisfy(line -> assertThat(line[RESULT]).isEqualTo("0"));
    }

    @Test
    void names_that_begin_like_a_formula_are_neutralised_and_numbers_below_0_are_not() {
        ReviewView review = with("=cmd|' /C calc'!A0", -7L);

        String text =
                new String(CsvDocument.of(Samples.document(review, Language.VIETNAMESE)), UTF_8);

        assertThat(text).contains(",'=cmd|' /C calc'!A0,ACTIVITIES,Hoạt động,-7,");
    }

    @Test
    void a_name_with_comma_and_quotes_is_quoted() {
        String text =
                new String(
                        CsvDocument.of(Samples.document(with("A, \"B\"", 1L), Language.ENGLISH)),
                        UTF_8);

        assertThat(text).contains(",\"A, \"\"B\"\"\",ACTIVITIES,Activities,1,");
    }

    private static ReviewView with(String name, long activities) {
        ReviewView empty = Samples.empty();
        UnitReview unit =
                new UnitReview(
                        new UnitCode("a"),
                        name,
                        Map.of("ACTIVITIES", activities),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        null,
                        new Score(null, null, List.of()),
                        null);
        return new ReviewView(
                2023,
                new ClusterTotals(empty.cluster().code(), "Cụm", empty.cluster().totals()),
                List.of(unit),
                null,
                List.of(),
                List.of(),
                ReviewView.State.OPEN,
                Samples.AT);
    }

    /** Without the head, and without what stands in quotes. */
    private static List<String[]> lines(ReviewView review) {
        String text =
                new String(CsvDocument.of(Samples.document(review, Language.VIETNAMESE)), UTF_8);
        return Arrays.stream(text.split("\r\n"))
                .skip(1)
                .map(line -> line.replaceAll("\"[^\"]*\"", "").split(",", -1))
                .toList();
    }
}
