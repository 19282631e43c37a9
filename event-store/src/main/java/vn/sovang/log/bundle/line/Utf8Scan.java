package vn.sovang.log.bundle.line;

/** Knows the well-formed byte sequences of UTF-8 beyond ASCII: Unicode, table 3-7. */
final class Utf8Scan {

    private Utf8Scan() {}

    /**
     * @return the place after the character, or -1 when there is none
     */
    static int after(byte[] bytes, int from, int end) {
        int first = bytes[from] & 0xff;
        int length = length(first);
        if (length == 0 || from + length > end) {
            return -1;
        }
        int second = bytes[from + 1] & 0xff;
        if (second < lowest(first) || second > highest(first)) {
            return -1;
        }
        for (int index = from + 2; index < from + length; index++) {
            if ((bytes[index] & 0xc0) != 0x80) {
                return -1;
            }
        }
        return from + length;
    }

    private static int length(int first) {
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    }

    private static int lowest(int first) {
        return switch (first) {
            case 0xe0 -> 0xa0;
            case 0xf0 -> 0x90;
            default -> 0x80;
        };
    }

    private static int highest(int first) {
        return switch (first) {
            case 0xed -> 0x9f;
            case 0xf4 -> 0x8f;
            default -> 0xbf;
        };
    }
}
