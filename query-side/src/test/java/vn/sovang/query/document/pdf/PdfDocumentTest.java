package vn.sovang.query.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import vn.sovang.query.document.Samples;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.ReviewDocument;
import vn.sovang.query.document.content.Table;
import vn.sovang.query.document.content.Writing;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.ReviewView.ClusterTotals;
import vn.sovang.query.review.ReviewView.Note;

class PdfDocumentTest {

    @Test
    void every_row_of_every_table_can_be_read_back() throws IOException {
        ReviewDocument document = Samples.document(3, Language.VIETNAMESE);
        try (PDDocument pdf = written(document)) {
            String text = withoutSpace(text(pdf));

            tables(document)
                    .flatMap(table -> table.rows().stream())
                    .forEach(row -> assertThat(text).contains(inOneWord(row)));
        }
    }

    private static Stream<Table> tables(ReviewDocument document) {
        return Stream.concat(
                Stream.of(document.totals(), document.ranking()),
                document.units().stream()
                        .flatMap(
                                unit ->
                                        Stream.of(
                                                unit.figures(), unit.scores(), unit.highlights())));
    }

    private static String inOneWord(List<Cell> row) {
        Writing writing = new Writing(Language.VIETNAMESE);
        return withoutSpace(row.stream().map(writing::of).collect(Collectors.joining()));
    }

    /** Long texts go on on the next line. */
    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void every_page_tells_position_time_and_root() throws IOException {
        try (PDDocument pdf = written(Samples.document(2, Language.ENGLISH))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(pdf))
                        .contains("Position in the log 1853")
                        .contains("31/12/2023 17:05:09")
                        .contains(Samples.ROOT)
                        .contains("Page " + page + " / " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void it_is_tagged_and_says_its_language_and_title() throws IOException {
        try (PDDocument pdf = written(Samples.document(2, Language.VIETNAMESE))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Tổng kết năm 2023");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
            assertThat(types(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "H2", "Table", "TH", "TD", "Figure");
        }
    }

    @Test
    void every_bar_has_a_text_for_whoever_does_not_see_it() throws IOException {
        try (PDDocument pdf = written(Samples.document(2, Language.VIETNAMESE))) {
            List<String> told =
                    elements(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
                            .filter(each -> "Figure".equals(each.getStructureType()))
                            .map(PDStructureElement::getAlternateDescription)
                            .toList();

            assertThat(told)
                    .contains("Hoạt động, Đoàn Công an tỉnh: 132 (80,98%)")
                    .allSatisfy(each -> assertThat(each).isNotBlank());
        }
    }

    @Test
    void its_fonts_are_embedded() throws IOException {
        try (PDDocument pdf = written(Samples.document(1, Language.VIETNAMESE))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void texts_without_spaces_stay_on_the_page() throws IOException {
        ReviewView empty = Samples.empty();
        Note note = new Note(new UUID(1, 1), null, "ộ".repeat(500), null, "a", Instant.EPOCH);
        ReviewView review =
                new ReviewView(
                        2023,
                        new ClusterTotals(
                                empty.cluster().code(), "W".repeat(200), empty.cluster().totals()),
                        List.of(),
                        null,
                        List.of(note),
                        List.of(),
                        ReviewView.State.OPEN,
                        empty.asOf());
        try (PDDocument pdf = written(Samples.document(review, Language.VIETNAMESE))) {
            Edges edges = new Edges();
            edges.getText(pdf);

            assertThat(edges.right).isLessThan(pdf.getPage(0).getMediaBox().getWidth() - 40);
        }
    }

    @Test
    void markup_in_a_text_is_text() throws IOException {
        ReviewView review = Samples.review(1);
        ReviewView hostile =
                new ReviewView(
                        2023,
                        new ClusterTotals(
                                review.cluster().code(),
                                "<img src=\"file:///etc/passwd\"/>&amp;\u0001",
                                review.cluster().totals()),
                        review.units(),
                        review.criteria(),
                        List.of(),
                        List.of(),
                        review.state(),
                        review.asOf());
        try (PDDocument pdf = written(Samples.document(hostile, Language.VIETNAMESE))) {
            assertThat(text(pdf)).contains("<img src=\"file:///etc/passwd\"/>&amp;");
        }
    }

    private static PDDocument written(ReviewDocument document) throws IOException {
        return Loader.loadPDF(PdfDocument.of(document));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static List<String> types(PDStructureNode node) {
        return elements(node).stream().map(PDStructureElement::getStructureType).toList();
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object each : node.getKids()) {
            if (each instanceof PDStructureElement element) {
                elements.add(element);
                elements.addAll(elements(element));
            }
        }
        return elements;
    }

    /** How far to the right text goes. */
    private static final class Edges extends PDFTextStripper {

        private float right;

        @Override
        protected void processTextPosition(TextPosition text) {
            right = Math.max(right, text.getEndX());
            super.processTextPosition(text);
        }
    }
}
