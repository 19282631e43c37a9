package vn.sovang.query.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of documents: all of Vietnamese, and figures of equal width. */
enum Typeface {
    REGULAR(400, "IBMPlexSans-Regular.ttf"),
    SEMI_BOLD(600, "IBMPlexSans-SemiBold.ttf");

    private static final String FAMILY = "IBM Plex Sans";

    private final int weight;
    private final byte[] font;

    Typeface(int weight, String file) {
        this.weight = weight;
        this.font = Resources.bytes("fonts/" + file);
    }

    /** The part of it that a document uses is embedded when the document is saved. */
    static void useAll(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        for (Typeface each : values()) {
            builder.useFont(
                    new PDFontSupplier(each.in(pdf)), FAMILY, each.weight, FontStyle.NORMAL, true);
        }
    }

    /** Vietnamese needs no ligatures; looking for them in every word takes most of the time. */
    private PDType0Font in(PDDocument pdf) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
        parsed.setEnableGsub(false);
        return PDType0Font.load(pdf, parsed, true);
    }
}
