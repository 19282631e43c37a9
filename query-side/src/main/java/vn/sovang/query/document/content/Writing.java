package vn.sovang.query.document.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.sovang.query.document.language.Days;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;

/** Cells as people read them. */
public record Writing(Language language) {

    private static final String NOTHING = "–";

    public String of(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Day(var day) -> Days.print(day);
            case Cell.Missing _ -> NOTHING;
            case Cell.Amount(BigDecimal value, NumberForm form) -> amount(value, form);
        };
    }

    private String amount(BigDecimal value, NumberForm form) {
        return switch (form) {
            case COUNT -> number(value);
            case TURNS -> number(value) + " " + language.say(Term.TURNS);
            case VND -> number(value) + " " + language.say(Term.VND);
            case SHARE -> percent(value.movePointRight(2));
            case PERCENT -> percent(value);
            case POINTS -> number(shortened(value));
        };
    }

    private String percent(BigDecimal value) {
        return number(value.setScale(2, RoundingMode.HALF_UP)) + "%";
    }

    private String number(BigDecimal value) {
        return language.numerals().print(value);
    }

    /** Points are whole more often than not. */
    private static BigDecimal shortened(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
