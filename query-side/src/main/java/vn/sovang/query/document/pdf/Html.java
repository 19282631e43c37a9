package vn.sovang.query.document.pdf;

import vn.sovang.query.document.content.LegibleText;

/** Writes well-formed markup; whatever text is written, it stays text. */
final class Html {

    private final StringBuilder markup = new StringBuilder();

    /**
     * @param attributes names and values in turn
     */
    Html open(String tag, String... attributes) {
        markup.append('<').append(tag);
        for (int each = 0; each < attributes.length; each += 2) {
            markup.append(' ').append(attributes[each]).append("=\"");
            append(attributes[each + 1]);
            markup.append('"');
        }
        markup.append('>');
        return this;
    }

    Html close(String tag) {
        markup.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        append(text);
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    private void append(String text) {
        LegibleText.of(text).codePoints().forEach(this::append);
    }

    private void append(int character) {
        switch (character) {
            case '&' -> markup.append("&amp;");
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '"' -> markup.append("&quot;");
            default -> markup.appendCodePoint(character);
        }
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
