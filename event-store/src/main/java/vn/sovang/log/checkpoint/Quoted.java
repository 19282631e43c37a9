package vn.sovang.log.checkpoint;

/** Shows a piece of a text from elsewhere in a message. */
final class Quoted {

    private static final int SHOWN = 60;

    private Quoted() {}

    static String of(String text) {
        String printable = text.replaceAll("\\p{Cntrl}", "?");
        return "'%s'"
                .formatted(
                        printable.length() <= SHOWN
                                ? printable
                                : printable.substring(0, SHOWN) + "…");
    }
}
