package vn.sovang.query.document.composition;

import static vn.sovang.query.document.content.Table.number;
import static vn.sovang.query.document.content.Table.words;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.event.Figure;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.NumberForm;
import vn.sovang.query.document.content.Table;
import vn.sovang.query.document.content.UnitPage;
import vn.sovang.query.document.content.UnitPage.Fact;
import vn.sovang.query.document.highlight.Highlight;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.ReviewView.UnitReview;

/** A unit's own page. */
record UnitPages(Language language, ReviewView review) {

    UnitPage page(int place, List<Highlight> highlights) {
        UnitReview unit = review.units().get(place);
        return new UnitPage(
                unit.unit().value(),
                unit.name(),
                facts(unit),
                figures(unit),
                new ScoreTable(language, review.criteria()).of(unit.score()),
                new HighlightTable(language).of(unit.name(), highlights));
    }

    private List<Fact> facts(UnitReview unit) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(Term.RANK, Cell.count(unit.rank())));
        facts.add(fact(Term.SELF_SCORE, Cell.amount(unit.score().self(), NumberForm.POINTS)));
        facts.add(
                fact(Term.VERIFIED_SCORE, Cell.amount(unit.score().verified(), NumberForm.POINTS)));
        facts.add(fact(Term.COVERAGE, Cell.amount(unit.coveragePercent(), NumberForm.PERCENT)));
        return facts;
    }

    private Fact fact(Term term, Cell value) {
        return new Fact(language.say(term), value);
    }

    private Table figures(UnitReview unit) {
        return new Table(
                List.of(
                        words(language.say(Term.FIGURE)),
                        number(language.say(Term.RESULT)),
                        number(language.say(Term.TARGET)),
                        number(language.say(Term.PERCENT_OF_TARGET)),
                        number(language.say(Term.SHARE_OF_CLUSTER))),
                ShownFigures.IN_ORDER.stream().map(figure -> row(unit, figure)).toList());
    }

    private List<Cell> row(UnitReview unit, Figure figure) {
        return List.of(
                Cell.text(language.figure(figure)),
                Cell.count(unit.totals().get(figure.name())),
                Cell.count(unit.targets().get(figure.name())),
                Cell.amount(unit.percent().get(figure.name()), NumberForm.PERCENT),
                Cell.amount(unit.share().get(figure.name()), NumberForm.SHARE));
    }
}
