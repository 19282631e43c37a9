package vn.sovang.query.proof;

import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.CanonicalEntry;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;

/** Entries as tlog-tiles hands them out: each with its length before it, in two bytes. */
final class EntryBundle {

    private static final int LONGEST = 0xffff;

    private EntryBundle() {}

    static byte[] of(List<StoredEntry> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (StoredEntry entry : entries) {
            byte[] line = CanonicalEntry.of(entry);
            if (line.length > LONGEST) {
                throw tooLong(entry);
            }
            bundle.write(line.length >> Byte.SIZE);
            bundle.write(line.length);
            bundle.writeBytes(line);
        }
        return bundle.toByteArray();
    }

    private static Refused tooLong(StoredEntry entry) {
        return new Refused(
                Problem.of(
                        404,
                        "entry-too-long",
                        "Event %d is longer than a tile of entries can tell; read it from /api/audit/log."
                                .formatted(entry.position())));
    }
}
