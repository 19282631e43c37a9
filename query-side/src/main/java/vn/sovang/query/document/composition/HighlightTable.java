package vn.sovang.query.document.composition;

import static vn.sovang.query.document.content.Table.number;
import static vn.sovang.query.document.content.Table.token;
import static vn.sovang.query.document.content.Table.words;

import java.util.List;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.NumberForm;
import vn.sovang.query.document.content.Table;
import vn.sovang.query.document.highlight.Highlight;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;

/** What is worth telling of a unit's year, in the order in which it happened. */
record HighlightTable(Language language) {

    /**
     * @param unit whose page it is; what a unit below it did is told with that unit's name
     */
    Table of(String unit, List<Highlight> highlights) {
        return new Table(
                List.of(
                        token(language.say(Term.DAY)),
                        token(language.say(Term.KIND)),
                        words(language.say(Term.WHAT)),
                        number(language.say(Term.VALUE))),
                highlights.stream().map(each -> row(unit, each)).toList());
    }

    private List<Cell> row(String unit, Highlight highlight) {
        String title =
                highlight.unit().equals(unit)
                        ? highlight.title()
                        : highlight.title() + " (" + highlight.unit() + ")";
        return List.of(
                new Cell.Day(highlight.on()),
                Cell.text(language.say(kind(highlight))),
                Cell.text(title),
                value(highlight));
    }

    private static Cell value(Highlight highlight) {
        return switch (highlight.kind()) {
            case ACTIVITY -> Cell.amount(highlight.amount(), NumberForm.TURNS);
            case DONATION -> Cell.amount(highlight.amount(), NumberForm.VND);
            default ->
                    highlight.amount() == 0
                            ? Cell.MISSING
                            : Cell.amount(highlight.amount(), NumberForm.VND);
        };
    }

    private static Term kind(Highlight highlight) {
        return switch (highlight.counted()) {
            case YOUTH_WORKS_PROVINCE -> Term.YOUTH_WORK_PROVINCE;
            case YOUTH_WORKS_UNIT -> Term.YOUTH_WORK_UNIT;
            case YOUTH_WORKS_BASE -> Term.YOUTH_WORK_BASE;
            case INITIATIVES -> Term.INITIATIVE;
            case RESEARCH_TOPICS -> Term.RESEARCH_TOPIC;
            case CASH_VND, GOODS_VND -> Term.DONATION;
            default -> Term.ACTIVITY;
        };
    }
}
