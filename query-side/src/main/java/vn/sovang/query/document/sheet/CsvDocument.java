package vn.sovang.query.document.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.ReviewDocument;
import vn.sovang.query.document.content.Table.Column;

/**
 * The lines of a document as RFC 4180 has them, in UTF-8 with a byte order mark. Numbers are for
 * programs: ungrouped, with a point.
 */
public final class CsvDocument {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvDocument() {}

    public static byte[] of(ReviewDocument document) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(document.lines().columns().stream().map(Column::title).toList());
            for (List<Cell> row : document.lines().rows()) {
                csv.writeRecord(row.stream().map(CsvDocument::field).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> SafeText.of(text);
            case Cell.Day(var day) -> day.toString();
            case Cell.Amount(BigDecimal value, _) -> value.toPlainString();
            case Cell.Missing _ -> "";
        };
    }
}
