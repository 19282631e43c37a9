package vn.sovang.query.document.content;

import java.util.List;

/** Rows of as many cells as there are columns. */
public record Table(List<Column> columns, List<List<Cell>> rows) {

    /** What a column holds, which tells how wide it is and where its content stands. */
    public enum Kind {
        /** Names and sentences. */
        WORDS,
        /** Codes, days and the like. */
        TOKEN,
        NUMBER
    }

    public record Column(String title, Kind kind) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public static Column words(String title) {
        return new Column(title, Kind.WORDS);
    }

    public static Column token(String title) {
        return new Column(title, Kind.TOKEN);
    }

    public static Column number(String title) {
        return new Column(title, Kind.NUMBER);
    }
}
