package vn.sovang.query.document.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dhatim.fastexcel.Workbook;
import vn.sovang.query.document.content.ReviewDocument;

/** A document as a workbook: a summary, the ranking, a sheet for each unit, and the remarks. */
public final class XlsxDocument {

    private static final String APPLICATION = "SoVang";
    private static final String VERSION = "1.0";
    private static final String PROPERTIES = "docProps/core.xml";

    private XlsxDocument() {}

    public static byte[] of(ReviewDocument document) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
                workbook.properties().setTitle(title(document));
                new Sheets(workbook, document).write();
            }
            return FixedZip.of(
                    bytes.toByteArray(),
                    (name, content) ->
                            name.equals(PROPERTIES) ? dated(content, document) : content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String title(ReviewDocument document) {
        return SafeText.of(document.heading().title() + " – " + document.heading().cluster());
    }

    /** A workbook was made when what it shows was recorded, whenever it is asked for. */
    private static byte[] dated(byte[] properties, ReviewDocument document) {
        Instant recordedAt = document.imprint().at().recordedAt();
        Instant made = recordedAt == null ? Instant.EPOCH : recordedAt;
        return new String(properties, UTF_8)
                .replaceAll(
                        "(<dcterms:(?:created|modified)[^>]*>)[^<]*",
                        "$1" + made.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(UTF_8);
    }
}
