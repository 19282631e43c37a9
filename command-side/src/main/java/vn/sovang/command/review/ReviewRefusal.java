package vn.sovang.command.review;

import vn.sovang.command.decision.Refusal;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.unit.UnitCode;

/** Refusals that only reviews know. */
sealed interface ReviewRefusal extends Refusal {

    record NotAMember(UnitCode unit, ReviewId review) implements ReviewRefusal {
        @Override
        public String code() {
            return "not-a-member";
        }

        @Override
        public String detail() {
            return "%s is no member of %s in %s.".formatted(unit, review.cluster(), review.year());
        }
    }

    record PointsOverMaximum(Criterion criterion) implements ReviewRefusal {
        @Override
        public String code() {
            return "points-over-maximum";
        }

        @Override
        public String detail() {
            return "%s gives at most %s points.".formatted(criterion.code(), criterion.maxPoints());
        }
    }

    record NotScored(UnitCode unit, String criterion) implements ReviewRefusal {
        @Override
        public String code() {
            return "not-scored";
        }

        @Override
        public String detail() {
            return "%s has given itself no points for %s as it is now.".formatted(unit, criterion);
        }
    }

    record ReasonRequired(Points self) implements ReviewRefusal {
        @Override
        public String code() {
            return "reason-required";
        }

        @Override
        public String detail() {
            return "Other points than the unit's own %s need a reason.".formatted(self);
        }
    }

    /** Nobody verifies the score of their own unit's tree, or one that they gave themselves. */
    record OwnScore(UnitCode unit) implements ReviewRefusal {
        @Override
        public String code() {
            return "own-score";
        }

        @Override
        public String detail() {
            return "Scores of %s are verified by somebody of another unit who did not give them."
                    .formatted(unit);
        }
    }

    /**
     * A review is read and shown whole.
     *
     * @param kind of which there may be no more, as in {@code notes}
     */
    record TooMany(String kind, int limit) implements ReviewRefusal {
        @Override
        public String code() {
            return "too-many-" + kind;
        }

        @Override
        public String detail() {
            return "A review has at most %d %s.".formatted(limit, kind);
        }
    }
}
