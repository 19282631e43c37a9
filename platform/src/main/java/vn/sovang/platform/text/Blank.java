package vn.sovang.platform.text;

/** Whether a text says nothing. */
public final class Blank {

    private Blank() {}

    /** Also when it holds only what nobody sees: spaces of any width, and marks without a shape. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(
                        each ->
                                Character.isWhitespace(each)
                                        || Character.isSpaceChar(each)
                                        || Character.getType(each) == Character.FORMAT
                                        || Character.getType(each) == Character.CONTROL);
    }
}
