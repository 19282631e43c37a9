package vn.sovang.query.document;

import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.MediaType;
import vn.sovang.query.document.content.Heading;
import vn.sovang.query.document.content.ReviewDocument;
import vn.sovang.query.document.pdf.PdfDocument;
import vn.sovang.query.document.sheet.CsvDocument;
import vn.sovang.query.document.sheet.XlsxDocument;

/** The forms in which a review is handed out. */
enum ReportForm {
    PDF("application/pdf", PdfDocument::of),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxDocument::of),
    CSV("text/csv;charset=UTF-8", CsvDocument::of);

    private final MediaType type;
    private final Function<ReviewDocument, byte[]> writer;

    ReportForm(String type, Function<ReviewDocument, byte[]> writer) {
        this.type = MediaType.parseMediaType(type);
        this.writer = writer;
    }

    MediaType type() {
        return type;
    }

    byte[] write(ReviewDocument document) {
        return writer.apply(document);
    }

    /** Years and codes are ASCII. */
    String fileName(Heading heading) {
        return "review-%s-%s.%s"
                .formatted(
                        Integer.toString(heading.year()),
                        heading.clusterCode(),
                        name().toLowerCase(Locale.ROOT));
    }
}
