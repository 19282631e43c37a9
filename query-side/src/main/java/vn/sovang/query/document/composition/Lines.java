package vn.sovang.query.document.composition;

import static vn.sovang.query.document.content.Table.number;
import static vn.sovang.query.document.content.Table.token;
import static vn.sovang.query.document.content.Table.words;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.Imprint;
import vn.sovang.query.document.content.NumberForm;
import vn.sovang.query.document.content.Table;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.ReviewView.ClusterTotals;
import vn.sovang.query.review.ReviewView.UnitReview;

/**
 * Everything in lines that need no headings: one for each unit and figure, then one for each figure
 * of the whole cluster, which has no unit's code.
 */
record Lines(Language language, ReviewView review, Imprint imprint) {

    Table table() {
        return new Table(
                columns(),
                Stream.concat(
                                review.units().stream().flatMap(this::lines),
                                ShownFigures.IN_ORDER.stream().map(this::whole))
                        .toList());
    }

    private List<Table.Column> columns() {
        return List.of(
                number(language.say(Term.YEAR)),
                token(language.say(Term.CLUSTER)),
                token(language.say(Term.UNIT_CODE)),
                words(language.say(Term.UNIT)),
                token(language.say(Term.FIGURE_CODE)),
                words(language.say(Term.FIGURE)),
                number(language.say(Term.RESULT)),
                number(language.say(Term.SHARE_OF_CLUSTER)),
                number(language.say(Term.TARGET)),
                number(language.say(Term.PERCENT_OF_TARGET)),
                number(language.say(Term.SELF_SCORE)),
                number(language.say(Term.VERIFIED_SCORE)),
                token(language.say(Term.VERIFIED_CRITERIA)),
                number(language.say(Term.RANK)),
                number(language.say(Term.POSITION)),
                token(language.say(Term.RECORDED_AT)),
                token(language.say(Term.TREE_ROOT)));
    }

    private Stream<List<Cell>> lines(UnitReview unit) {
        return ShownFigures.IN_ORDER.stream().map(figure -> line(unit, figure));
    }

    private List<Cell> line(UnitReview unit, Figure figure) {
        return joined(
                subject(unit.unit().value(), unit.name(), figure),
                List.of(
                        Cell.count(unit.totals().get(figure.name())),
                        Cell.amount(unit.share().get(figure.name()), NumberForm.SHARE),
                        Cell.count(unit.targets().get(figure.name())),
                        Cell.amount(unit.percent().get(figure.name()), NumberForm.PERCENT),
                        Cell.amount(unit.score().self(), NumberForm.POINTS),
                        Cell.amount(unit.score().verified(), NumberForm.POINTS),
                        VerifiedCriteria.of(unit.score()),
                        Cell.count(unit.rank())));
    }

    private List<Cell> whole(Figure figure) {
        ClusterTotals cluster = review.cluster();
        return joined(
                subject(null, language.say(Term.WHOLE_CLUSTER), figure),
                List.of(
                        Cell.count(cluster.totals().get(figure.name())),
                        Cell.MISSING,
                        Cell.MISSING,
                        Cell.MISSING,
                        Cell.MISSING,
                        Cell.MISSING,
                        Cell.MISSING,
                        Cell.MISSING));
    }

    private List<Cell> subject(@Nullable String code, String name, Figure figure) {
        return List.of(
                Cell.count(review.year()),
                Cell.text(review.cluster().code().value()),
                Cell.text(code),
                Cell.text(name),
                Cell.text(figure.name()),
                Cell.text(language.figure(figure)));
    }

    private List<Cell> joined(List<Cell> subject, List<Cell> values) {
        List<Cell> basis =
                List.of(
                        Cell.count(imprint.at().position()),
                        Cell.text(imprint.time()),
                        Cell.text(imprint.root()));
        return Stream.of(subject, values, basis).flatMap(List::stream).toList();
    }
}
