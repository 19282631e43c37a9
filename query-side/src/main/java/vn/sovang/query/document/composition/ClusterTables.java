package vn.sovang.query.document.composition;

import static vn.sovang.query.document.content.Table.number;
import static vn.sovang.query.document.content.Table.token;
import static vn.sovang.query.document.content.Table.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.NumberForm;
import vn.sovang.query.document.content.Table;
import vn.sovang.query.document.content.Table.Column;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.ReviewView.UnitReview;

/** The units of a cluster side by side. */
record ClusterTables(Language language, ReviewView review) {

    private static final Comparator<UnitReview> BY_RANK =
            Comparator.comparing(
                    UnitReview::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()));

    Table totals() {
        return new Table(
                List.of(words(language.say(Term.FIGURE)), number(language.say(Term.RESULT))),
                ShownFigures.IN_ORDER.stream()
                        .map(
                                figure ->
                                        List.of(
                                                Cell.text(language.figure(figure)),
                                                Cell.count(
                                                        review.cluster()
                                                                .totals()
                                                                .get(figure.name()))))
                        .toList());
    }

    /** Units without points come last, in the order of the cluster. */
    Table ranking() {
        return new Table(
                List.of(
                        number(language.say(Term.RANK)),
                        words(language.say(Term.UNIT)),
                        number(language.say(Term.SELF_SCORE)),
                        number(language.say(Term.VERIFIED_SCORE)),
                        number(language.say(Term.VERIFIED_CRITERIA))),
                review.units().stream().sorted(BY_RANK).map(ClusterTables::ranked).toList());
    }

    Table matrix() {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                token(language.say(Term.UNIT_CODE)),
                                words(language.say(Term.UNIT))));
        ShownFigures.IN_ORDER.forEach(figure -> columns.add(number(language.figure(figure))));
        Stream.of(Term.COVERAGE, Term.SELF_SCORE, Term.VERIFIED_SCORE, Term.RANK)
                .forEach(each -> columns.add(number(language.say(each))));
        List<List<Cell>> rows = new ArrayList<>();
        review.units().forEach(unit -> rows.add(row(unit)));
        rows.add(wholeRow());
        return new Table(columns, rows);
    }

    private static List<Cell> ranked(UnitReview unit) {
        return List.of(
                Cell.count(unit.rank()),
                Cell.text(unit.name()),
                Cell.amount(unit.score().self(), NumberForm.POINTS),
                Cell.amount(unit.score().verified(), NumberForm.POINTS),
                VerifiedCriteria.of(unit.score()));
    }

    private static List<Cell> row(UnitReview unit) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.text(unit.unit().value()), Cell.text(unit.name())));
        ShownFigures.IN_ORDER.forEach(
                figure -> cells.add(Cell.count(unit.totals().get(figure.name()))));
        cells.add(Cell.amount(unit.coveragePercent(), NumberForm.PERCENT));
        cells.add(Cell.amount(unit.score().self(), NumberForm.POINTS));
        cells.add(Cell.amount(unit.score().verified(), NumberForm.POINTS));
        cells.add(Cell.count(unit.rank()));
        return cells;
    }

    private List<Cell> wholeRow() {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.MISSING, Cell.text(language.say(Term.WHOLE_CLUSTER))));
        ShownFigures.IN_ORDER.forEach(
                figure -> cells.add(Cell.count(review.cluster().totals().get(figure.name()))));
        cells.addAll(List.of(Cell.MISSING, Cell.MISSING, Cell.MISSING, Cell.MISSING));
        return cells;
    }
}
