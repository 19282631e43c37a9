package vn.sovang.query.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a PDF again without compression, since implementations of zlib compress the same bytes to
 * different ones, and a document is to be the same on every machine.
 */
final class OpenPdf {

    private OpenPdf() {}

    static byte[] of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey each : document.getDocument().getXrefTable().keySet()) {
                unpack(document.getDocument().getObjectFromPool(each).getObject());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static void unpack(COSBase object) throws IOException {
        if (object instanceof COSStream stream && stream.containsKey(COSName.FILTER)) {
            byte[] content = content(stream);
            stream.removeItem(COSName.FILTER);
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(content);
            }
        }
    }

    private static byte[] content(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
