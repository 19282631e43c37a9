package vn.sovang.query.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Figure;
import vn.sovang.query.document.Samples;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.ReviewView.UnitReview;

/** Reads workbooks back by another library than the one that wrote them. */
class XlsxDocumentTest {

    private static final int FIRST_FIGURE = 2;

    @Test
    void the_summary_has_every_number_of_every_unit() throws IOException {
        ReviewView review = Samples.review(3);
        try (XSSFWorkbook workbook = read(review)) {
            Sheet summary = workbook.getSheetAt(0);
            Row head = summary.getRow(1);

            for (int unit = 0; unit < review.units().size(); unit++) {
                Row row = summary.getRow(2 + unit);
                assertThat(row.getCell(1).getStringCellValue())
                        .isEqualTo(review.units().get(unit).name());
                for (Figure figure : Figure.all()) {
                    Cell cell = row.getCell(column(head, Language.VIETNAMESE.figure(figure)));
                    assertThat(number(cell))
                            .isEqualByComparingTo(
                                    BigDecimal.valueOf(
                                            review.units().get(unit).totals().get(figure.name())));
                    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
                }
            }
        }
    }

    @Test
    void the_sheet_of_a_unit_has_its_totals_targets_percentages_and_shares() throws IOException {
        ReviewView review = Samples.review(3);
        try (XSSFWorkbook workbook = read(review)) {
            for (UnitReview unit : review.units()) {
                Sheet sheet =
                        workbook.getSheet(
                                unit.name()
                                        .substring(0, Math.min(31, unit.name().length()))
                                        .strip());
                for (int row = 2; row < FIRST_FIGURE + Figure.all().size(); row++) {
                    Figure figure = figure(sheet.getRow(row).getCell(0).getStringCellValue());
                    assertThat(numbers(sheet.getRow(row)))
                            .usingElementComparator(BigDecimal::compareTo)
                            .containsExactlyElementsOf(expected(unit, figure));
                }
            }
        }
    }

    @Test
    void there_is_a_sheet_for_each_unit_and_each_head_is_frozen() throws IOException {
        try (XSSFWorkbook workbook = read(Samples.review(50))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(50 + 3);
            IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetAt)
                    .forEach(
                            sheet ->
                                    assertThat(
                                                    sheet.getPaneInformation()
                                                            .getHorizontalSplitPosition())
                                            .isEqualTo((short) 2));
        }
    }

    @Test
    void nothing_is_a_formula_and_no_text_begins_like_one() throws IOException {
        try (XSSFWorkbook workbook = read(Samples.review(3))) {
            List<String> texts = new ArrayList<>();
            workbook.forEach(
                    sheet ->
                            sheet.forEach(
                                    row ->
                                            row.forEach(
                                                    cell -> {
                                                        assertThat(cell.getCellType())
                                                                .isNotEqualTo(CellType.FORMULA);
                                                        if (cell.getCellType() == CellType.STRING) {
                                                            texts.add(cell.getStringCellValue());
                                                        }
                                                    })));

            assertThat(texts).noneMatch(text -> text.matches("(?s)[=+@-].*"));
            assertThat(texts).anyMatch(text -> text.startsWith("'=HYPERLINK"));
            assertThat(texts).contains("31/12/2023 17:05:09", Samples.ROOT);
        }
    }

    @Test
    void a_year_without_members_is_a_document_too() throws IOException {
        try (XSSFWorkbook workbook = read(Samples.empty())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        }
    }

    private static XSSFWorkbook read(ReviewView review) throws IOException {
        byte[] written = XlsxDocument.of(Samples.document(review, Language.VIETNAMESE));
        return new XSSFWorkbook(new ByteArrayInputStream(written));
    }

    private static int column(Row head, String title) {
        return IntStream.range(0, head.getLastCellNum())
                .filter(each -> head.getCell(each).getStringCellValue().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(String label) {
        return Figure.all().stream()
                .filter(each -> Language.VIETNAMESE.figure(each).equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<BigDecimal> expected(UnitReview unit, Figure figure) {
        List<BigDecimal> numbers = new ArrayList<>();
        numbers.add(BigDecimal.valueOf(unit.totals().get(figure.name())));
        if (unit.targets().containsKey(figure.name())) {
            numbers.add(BigDecimal.valueOf(unit.targets().get(figure.name())));
            numbers.add(unit.percent().get(figure.name()));
        }
        numbers.add(unit.share().get(figure.name()));
        return numbers;
    }

    private static List<BigDecimal> numbers(Row row) {
        List<BigDecimal> numbers = new ArrayList<>();
        row.forEach(
                cell -> {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        numbers.add(number(cell));
                    }
                });
        return numbers;
    }

    private static BigDecimal number(Cell cell) {
        return BigDecimal.valueOf(cell.getNumericCellValue());
    }
}
