package vn.sovang.query.document.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.platform.VietnamTime;
import vn.sovang.query.document.content.ReviewDocument;

/** A document as a tagged PDF with its typeface embedded. */
public final class PdfDocument {

    private static final Logger LOGGER = LoggerFactory.getLogger(PdfDocument.class);

    private static final String PRODUCER = "Sổ Vàng";
    private static final String STYLESHEET = new String(Resources.bytes("review.css"), UTF_8);

    static {
        // It would write to the console, past the log.
        XRLog.setLoggingEnabled(false);
    }

    private PdfDocument() {}

    public static byte[] of(ReviewDocument document) {
        try (PDDocument pdf = new PDDocument()) {
            render(document, pdf);
            describe(pdf, document);
            return OpenPdf.of(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void render(ReviewDocument document, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        Typeface.useAll(builder, pdf);
        builder.usePDDocument(pdf)
                .withHtmlContent(new ReportPages(document).markup(STYLESHEET), null)
                .toStream(OutputStream.nullOutputStream())
                .withProducer(PRODUCER)
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(LineBreaks.betweenWords())
                .useUnicodeCharacterBreaker(LineBreaks.betweenCharacters())
                .useObjectDrawerFactory(new Bars())
                .useExternalResourceAccessControl(
                        (address, type) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withDiagnosticConsumer(each -> LOGGER.debug("{}", each.getFormattedMessage()));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    /** A document was made when what it shows was recorded, whenever it is asked for. */
    private static void describe(PDDocument pdf, ReviewDocument document) {
        Instant recordedAt = document.imprint().at().recordedAt();
        Instant made = recordedAt == null ? Instant.EPOCH : recordedAt;
        Calendar time = GregorianCalendar.from(made.atZone(VietnamTime.ZONE));
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(time);
        information.setModificationDate(time);
        pdf.setDocumentId(document.imprint().at().position());
    }
}
