package vn.sovang.query.document.content;

/** What a number counts, which tells how it is written. */
public enum NumberForm {
    /** Things, turns, people, đồng: whole numbers. */
    COUNT,
    /** Participant turns, written with the word. */
    TURNS,
    /** Đồng, written with the word. */
    VND,
    /** A part of a whole, from 0 to 1, shown as a percentage. */
    SHARE,
    /** A percentage, to two decimals. */
    PERCENT,
    POINTS
}
