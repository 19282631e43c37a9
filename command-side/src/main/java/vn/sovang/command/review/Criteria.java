package vn.sovang.command.review;

import static vn.sovang.command.decision.Decision.when;

import java.util.List;
import java.util.Optional;
import vn.sovang.command.decision.CommonRefusal.Unknown;
import vn.sovang.command.decision.Refusal;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.Points;

/**
 * The criteria in force.
 *
 * @param version 0 before any were adopted
 */
record Criteria(int version, List<Criterion> all) {

    static final Criteria NONE = new Criteria(0, List.of());

    Optional<Criterion> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findAny();
    }

    Optional<Refusal> unknown(String code) {
        return when(find(code).isEmpty(), () -> new Unknown("criterion", code));
    }

    Optional<Refusal> exceeded(String code, Points points) {
        return find(code)
                .filter(criterion -> points.compareTo(criterion.maxPoints()) > 0)
                .map(ReviewRefusal.PointsOverMaximum::new);
    }
}
