package vn.sovang.log.bundle.zip;

/** A name from elsewhere, fit for a message. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String name) {
        String printable = name.replaceAll("[^ -~]", "?");
        return "'%s'"
                .formatted(
                        printable.length() <= LONGEST
                                ? printable
                                : printable.substring(0, LONGEST) + "…");
    }
}
