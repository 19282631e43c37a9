package vn.sovang.command.coverage;

import vn.sovang.command.decision.Refusal;
import vn.sovang.event.coverage.CoverageEvent.Bases;

/** Of the base unions that a correction leaves, more would be learning than there are. */
record MoreThanTotal(Bases bases) implements Refusal {

    @Override
    public String code() {
        return "implementing-more-than-total";
    }

    @Override
    public String detail() {
        return "Of %d base unions, %d cannot be implementing."
                .formatted(bases.total(), bases.implementing());
    }
}
