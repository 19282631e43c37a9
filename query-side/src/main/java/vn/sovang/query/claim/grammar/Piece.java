package vn.sovang.query.claim.grammar;

import org.jspecify.annotations.Nullable;
import vn.sovang.query.claim.figure.Amount;
import vn.sovang.query.claim.figure.Qualifier;
import vn.sovang.query.claim.name.Mention;

/** What a sentence is made of: each piece from one place of the text to another. */
public sealed interface Piece {

    int start();

    int end();

    /** A word or a mark, in the form in which it is compared. */
    record Word(String form, int start, int end) implements Piece {}

    /**
     * @param qualifier null for a limit that is none of the four
     */
    record Quantity(Amount amount, @Nullable Qualifier qualifier, int start, int end)
            implements Piece {}

    record Name(Mention mention, int start, int end) implements Piece {}

    record Year(int year, int start, int end) implements Piece {}

    /** A day, or a numbered month or quarter. */
    record Day(int start, int end) implements Piece {}

    /** The end of a line. @param paragraph when an empty line follows */
    record Break(boolean paragraph, int start, int end) implements Piece {}

    record Bullet(int start, int end) implements Piece {}

    default boolean is(String expected) {
        return this instanceof Word word && word.form().equals(expected);
    }
}
