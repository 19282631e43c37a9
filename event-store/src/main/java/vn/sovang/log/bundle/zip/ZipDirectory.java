package vn.sovang.log.bundle.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands at the end of a zip, also of one beyond 4 GiB.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, 4.3</a>
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LARGE_END_PLACE = 0x07064b50;
    private static final int LARGE_END_PLACE_LENGTH = 20;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_END_LENGTH = 56;
    private static final int PART = 0x02014b50;
    private static final int PART_LENGTH = 46;

    /** Room for the names of a bundle's files and for what packers like to add. */
    private static final long MAX_LENGTH = 1 << 14;

    private final ZipBytes zip;
    private long begin;
    private long length;

    private ZipDirectory(ZipBytes zip) {
        this.zip = zip;
    }

    /**
     * The files, as they are told.
     *
     * @throws NoBundle for what is no zip, or one with far more in it than a bundle
     */
    static Contents read(ZipBytes zip) {
        ZipDirectory directory = new ZipDirectory(zip);
        directory.find();
        return new Contents(directory.parts(), directory.begin);
    }

    /**
     * @param end where the last file ends
     */
    record Contents(List<ZipPart> parts, long end) {}

    private void find() {
        long endPlace = zip.length() - END_LENGTH;
        ByteBuffer end = zip.at(endPlace, END_LENGTH);
        if (end.getInt() != END) {
            throw new NoBundle("This is no zip, or not all of one.");
        }
        long disks = end.getInt();
        int count = ZipBytes.int2(end);
        boolean counted = count == ZipBytes.int2(end);
        length = ZipBytes.int4(end);
        begin = ZipBytes.int4(end);
        boolean commented = end.getShort() != 0;
        long directoryEnd = endPlace;
        if (LargeFields.isLarge(begin) || LargeFields.isLarge(length)) {
            directoryEnd = findLarge(endPlace - LARGE_END_PLACE_LENGTH);
        }
        if (disks != 0 || !counted || commented || begin + length != directoryEnd) {
            throw new NoBundle("The zip does not end as a bundle does.");
        }
        if (length < 0 || length > MAX_LENGTH) {
            throw new NoBundle("The zip has far more files in it than a bundle.");
        }
    }

    private long findLarge(long place) {
        ByteBuffer locator = zip.at(place, LARGE_END_PLACE_LENGTH);
        if (locator.getInt() != LARGE_END_PLACE || locator.getInt() != 0) {
            throw new NoBundle("The zip does not end as a large zip does.");
        }
        long largeEnd = locator.getLong();
        if (largeEnd != place - LARGE_END_LENGTH) {
            throw new NoBundle("The zip does not end as a large zip does.");
        }
        ByteBuffer end = zip.at(largeEnd, LARGE_END_LENGTH);
        if (end.getInt() != LARGE_END) {
            throw new NoBundle("The zip does not end as a large zip does.");
        }
        end.position(LARGE_END_LENGTH - 2 * Long.BYTES);
        length = end.getLong();
        begin = end.getLong();
        return largeEnd;
    }

    private List<ZipPart> parts() {
        ByteBuffer directory = zip.at(begin, (int) length);
        List<ZipPart> parts = new ArrayList<>();
        while (directory.remaining() >= PART_LENGTH) {
            parts.add(part(directory));
        }
        if (directory.hasRemaining()) {
            throw new NoBundle("The directory of the zip is broken.");
        }
        return parts;
    }

    private static ZipPart part(ByteBuffer directory) {
        if (directory.getInt() != PART) {
            throw new NoBundle("The directory of the zip is broken.");
        }
        byte[] maker = ZipBytes.take(directory, 2);
        int neededVersion = ZipBytes.int2(directory);
        byte[] common = ZipBytes.take(directory, 8);
        long crc = ZipBytes.int4(directory);
        long packed = ZipBytes.int4(directory);
        long unpacked = ZipBytes.int4(directory);
        int nameLength = ZipBytes.int2(directory);
        int extraLength = ZipBytes.int2(directory);
        int commentLength = ZipBytes.int2(directory);
        byte[] treatment = ZipBytes.take(directory, 8);
        long header = ZipBytes.int4(directory);
        String name = new String(ZipBytes.take(directory, nameLength), UTF_8);
        LargeFields large = LargeFields.in(ZipBytes.take(directory, extraLength));
        if (commentLength != 0 || !isPlain(treatment)) {
            throw new NoBundle("The zip comments on files, or has more than one part.");
        }
        long length = large.or(unpacked);
        return new ZipPart(
                name,
                common,
                joined(maker, treatment),
                neededVersion,
                crc,
                large.or(packed),
                length,
                large.or(header));
    }

    /** On the first disk, and text at most. */
    private static boolean isPlain(byte[] treatment) {
        return treatment[0] == 0
                && treatment[1] == 0
                && treatment[2] >> 1 == 0
                && treatment[3] == 0;
    }

    /** Without the mark of texts, which differs from file to file. */
    private static byte[] joined(byte[] maker, byte[] treatment) {
        return ByteBuffer.allocate(2 + 4).put(maker).put(treatment, 4, 4).array();
    }
}
