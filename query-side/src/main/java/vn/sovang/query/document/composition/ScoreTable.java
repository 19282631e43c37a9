package vn.sovang.query.document.composition;

import static vn.sovang.query.document.content.Table.number;
import static vn.sovang.query.document.content.Table.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.NumberForm;
import vn.sovang.query.document.content.Table;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;
import vn.sovang.query.review.ReviewView.Criteria;
import vn.sovang.query.review.ReviewView.CriterionScore;
import vn.sovang.query.review.ReviewView.ReviewCriterion;
import vn.sovang.query.review.ReviewView.Score;

/** A unit's points for each criterion in force. */
record ScoreTable(Language language, @Nullable Criteria criteria) {

    Table of(Score score) {
        List<ReviewCriterion> inForce = criteria == null ? List.of() : criteria.criteria();
        return new Table(
                List.of(
                        words(language.say(Term.CRITERION)),
                        number(language.say(Term.MAX_POINTS)),
                        number(language.say(Term.PROPOSED_POINTS)),
                        number(language.say(Term.SELF_SCORE)),
                        number(language.say(Term.VERIFIED_SCORE)),
                        words(language.say(Term.REASON))),
                inForce.stream().flatMap(criterion -> row(criterion, score)).toList());
    }

    private static Stream<List<Cell>> row(ReviewCriterion criterion, Score score) {
        return score.criteria().stream()
                .filter(each -> each.criterion().equals(criterion.code()))
                .map(each -> row(criterion, each));
    }

    private static List<Cell> row(ReviewCriterion criterion, CriterionScore score) {
        return List.of(
                Cell.text(criterion.title()),
                points(criterion.maxPoints()),
                points(score.proposed()),
                points(score.self()),
                points(score.verified()),
                Cell.text(score.reason()));
    }

    private static Cell points(@Nullable BigDecimal points) {
        return Cell.amount(points, NumberForm.POINTS);
    }
}
