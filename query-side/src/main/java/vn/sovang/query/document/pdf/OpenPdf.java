package vn.sovang.query.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes a PDF without compression, since implementations of zlib compress the same bytes to
 * different ones, and a document is to be the same on every machine.
 */
final class OpenPdf {

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private OpenPdf() {}

    static byte[] of(PDDocument pdf) throws IOException {
        // Fonts are embedded by the first time that a document is saved.
        pdf.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
        new OpenPdf().unpackAll(pdf.getDocument().getTrailer());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private void unpackAll(COSDictionary trailer) throws IOException {
        visit(trailer);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.remove();
            switch (next) {
                case COSObject reference -> visit(reference.getObject());
                case COSArray array -> array.forEach(this::visit);
                case COSDictionary dictionary -> dictionary.getValues().forEach(this::visit);
                default -> {
                    // Numbers, names and strings lead nowhere.
                }
            }
            if (next instanceof COSStream stream && stream.containsKey(COSName.FILTER)) {
                unpack(stream);
            }
        }
    }

    private void visit(@Nullable COSBase object) {
        if (object != null && seen.add(object)) {
            waiting.add(object);
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] content = content(stream);
        stream.removeItem(COSName.FILTER);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(content);
        }
    }

    private static byte[] content(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
