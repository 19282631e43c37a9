package vn.sovang.query.review.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.ReviewEvent.CriteriaAdopted;

/** All criteria that were ever adopted for a review; those adopted last are in force. */
final class CriteriaVersions {

    private final List<CriteriaAdopted> adopted = new ArrayList<>();

    void adopt(CriteriaAdopted next) {
        adopted.add(next);
    }

    Optional<CriteriaAdopted> inForce() {
        return adopted.isEmpty() ? Optional.empty() : Optional.of(adopted.getLast());
    }

    /** Whether points given by that version mean the same by this criterion. */
    boolean countsAlike(int version, Criterion criterion) {
        return adopted.stream()
                .filter(each -> each.version() == version)
                .flatMap(each -> each.criteria().stream())
                .anyMatch(then -> areAlike(then, criterion));
    }

    private static boolean areAlike(Criterion one, Criterion other) {
        return one.code().equals(other.code())
                && one.maxPoints().equals(other.maxPoints())
                && Objects.equals(one.indicator(), other.indicator());
    }
}
