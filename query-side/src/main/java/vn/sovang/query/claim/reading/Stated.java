package vn.sovang.query.claim.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;
import vn.sovang.query.claim.figure.Amount;
import vn.sovang.query.claim.figure.Qualifier;
import vn.sovang.query.claim.grammar.Piece;

/**
 * A number in a text, and what is stated with it.
 *
 * @param start of the number in the text
 * @param text of the clause around it
 * @param doubt why it cannot be proved or refuted; null when it can, and then nothing else is
 */
public record Stated(
        int start,
        String text,
        @Nullable Subject subject,
        @Nullable Figure figure,
        @Nullable Qualifier qualifier,
        Amount amount,
        @Nullable String doubt) {

    static Stated of(Piece.Quantity quantity, String text, @Nullable String doubt) {
        return new Stated(
                quantity.start(), text, null, null, quantity.qualifier(), quantity.amount(), doubt);
    }

    Stated as(@Nullable Subject whose, Figure what) {
        return new Stated(start, text, whose, what, qualifier, amount, doubt);
    }

    public @Nullable BigDecimal value() {
        return amount.value();
    }

    Stated doubted(@Nullable String why) {
        return doubt != null || why == null
                ? this
                : new Stated(start, text, subject, figure, qualifier, amount, why);
    }
}
