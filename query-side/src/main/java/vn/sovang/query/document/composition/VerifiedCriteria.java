package vn.sovang.query.document.composition;

import vn.sovang.query.document.content.Cell;
import vn.sovang.query.review.ReviewView.CriterionScore;
import vn.sovang.query.review.ReviewView.Score;

/** By how many of the criteria in force a score has been verified: a rank may rest on some only. */
final class VerifiedCriteria {

    private VerifiedCriteria() {}

    static Cell of(Score score) {
        long verified =
                score.criteria().stream()
                        .map(CriterionScore::verified)
                        .filter(points -> points != null)
                        .count();
        return score.criteria().isEmpty()
                ? Cell.MISSING
                : Cell.text(verified + "/" + score.criteria().size());
    }
}
