package vn.sovang.log.bundle.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Compares what the directory tells of the files with what stands around them. Nothing may lie
 * between them, nothing twice, and nothing may be told in two ways.
 */
final class ZipLayout {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int TRAILER = 0x08074b50;
    private static final int LARGE_VERSION = 45;

    private final ZipBytes zip;

    ZipLayout(ZipBytes zip) {
        this.zip = zip;
    }

    /**
     * @throws NoBundle unless the files fill the zip up to the directory
     */
    void check(ZipDirectory.Contents contents) {
        List<ZipPart> inOrder =
                contents.parts().stream().sorted(Comparator.comparing(ZipPart::header)).toList();
        long next = 0;
        for (int index = 0; index < inOrder.size(); index++) {
            ZipPart part = inOrder.get(index);
            boolean last = index == inOrder.size() - 1;
            require(part.header() == next && part.isMadeLike(inOrder.getFirst()), part);
            next = last ? contents.end() : inOrder.get(index + 1).header();
            check(part, next);
        }
    }

    /** Where the packed content begins. */
    long content(ZipPart part) {
        ByteBuffer header = zip.at(part.header(), HEADER_LENGTH);
        header.position(HEADER_LENGTH - 2 * Short.BYTES);
        return part.header() + HEADER_LENGTH + ZipBytes.int2(header) + ZipBytes.int2(header);
    }

    private void check(ZipPart part, long next) {
        ByteBuffer header = zip.at(part.header(), HEADER_LENGTH);
        require(header.getInt() == HEADER, part);
        int neededVersion = ZipBytes.int2(header);
        require(neededVersion == part.neededVersion() || isLarge(neededVersion, part), part);
        require(Arrays.equals(ZipBytes.take(header, part.common().length), part.common()), part);
        long[] told = {ZipBytes.int4(header), ZipBytes.int4(header), ZipBytes.int4(header)};
        byte[] name = part.name().getBytes(UTF_8);
        require(ZipBytes.int2(header) == name.length, part);
        byte[] ownName = zip.at(part.header() + HEADER_LENGTH, name.length).array();
        require(Arrays.equals(ownName, name), part);
        long end = content(part) + part.packed();
        require(part.packed() >= 0 && part.length() >= 0 && end <= next, part);
        if (part.isStreamed()) {
            require(Arrays.stream(told).allMatch(number -> number == 0), part);
            require(isTrailer(end, next - end, part), part);
        } else {
            require(end == next && told[0] == part.crc(), part);
            require(LargeFields.isLarge(told[1]) || told[1] == part.packed(), part);
            require(LargeFields.isLarge(told[2]) || told[2] == part.length(), part);
        }
    }

    /** Who streams does not know in advance how large it gets. */
    private static boolean isLarge(int version, ZipPart part) {
        return version <= LARGE_VERSION && part.neededVersion() == LARGE_VERSION;
    }

    /** With or without its mark, in numbers of four bytes or of eight. */
    private boolean isTrailer(long place, long length, ZipPart part) {
        if (length != 12 && length != 16 && length != 20 && length != 24) {
            return false;
        }
        ByteBuffer trailer = zip.at(place, (int) length);
        boolean marked = length == 16 || length == 24;
        boolean large = length > 16;
        LongSupplier number = () -> large ? trailer.getLong() : ZipBytes.int4(trailer);
        return (!marked || trailer.getInt() == TRAILER)
                && ZipBytes.int4(trailer) == part.crc()
                && number.getAsLong() == part.packed()
                && number.getAsLong() == part.length();
    }

    private static void require(boolean right, ZipPart part) {
        if (!right) {
            throw new NoBundle(
                    "The zip tells %s in two ways, or has something around it."
                            .formatted(Shown.of(part.name())));
        }
    }
}
