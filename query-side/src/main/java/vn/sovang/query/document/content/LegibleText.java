package vn.sovang.query.document.content;

/** Recorded text without the characters that XML cannot carry, which stand for nothing. */
public final class LegibleText {

    private static final int REPLACEMENT = 0xFFFD;

    private LegibleText() {}

    public static String of(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> isLegible(each) ? each : REPLACEMENT)
                .forEach(legible::appendCodePoint);
        return legible.toString();
    }

    private static boolean isLegible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.SURROGATE -> false;
            default -> (character & 0xFFFE) != 0xFFFE;
        };
    }
}
