package vn.sovang.query.document.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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

/** A document as a tagged PDF with its font embedded. */
public final class PdfDocument {

    private static final Logger LOGGER = LoggerFactory.getLogger(PdfDocument.class);

    private static final String FAMILY = "IBM Plex Sans";
    private static final String PRODUCER = "Sổ Vàng";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 600;

    private static final byte[] REGULAR = resource("fonts/IBMPlexSans-Regular.ttf");
    private static final byte[] SEMI_BOLD = resource("fonts/IBMPlexSans-SemiBold.ttf");
    private static final String STYLESHEET = new String(resource("review.css"), UTF_8);

    static {
        // It would write to the console, past the log.
        XRLog.setLoggingEnabled(false);
    }

    private PdfDocument() {}

    public static byte[] of(ReviewDocument document) {
        try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                describe(pdf, document);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return OpenPdf.of(bytes.toByteArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PdfRendererBuilder builder(ReviewDocument document) {
        return new PdfRendererBuilder()
                .withHtmlContent(new ReportPages(document).markup(STYLESHEET), null)
                .toStream(new ByteArrayOutputStream())
                .withProducer(PRODUCER)
                .usePdfUaAccessibility(true)
                .useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, REGULAR_WEIGHT, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(SEMI_BOLD), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true)
                .useUnicodeLineBreaker(LineBreaks.betweenWords())
                .useUnicodeCharacterBreaker(LineBreaks.betweenCharacters())
                .useObjectDrawerFactory(new Bars())
                .useExternalResourceAccessControl(
                        (address, type) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withDiagnosticConsumer(each -> LOGGER.debug("{}", each.getFormattedMessage()));
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

    private static byte[] resource(String name) {
        try (InputStream in = PdfDocument.class.getResourceAsStream("/document/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Lacking the resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
