package vn.sovang.command.coverage;

import vn.sovang.command.decision.Command;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.event.coverage.CoverageId;

/** Wishes about the coverage of a unit in a year. */
sealed interface CoverageCommand extends Command {

    CoverageId coverage();

    @Override
    default String stream() {
        return coverage().stream();
    }

    /** For the first time, or in place of what was set before. */
    record Set(CoverageId coverage, Bases bases) implements CoverageCommand {}

    record Correct(CoverageId coverage, BaseChanges changes, String reason)
            implements CoverageCommand {}

    record Void(CoverageId coverage, String reason) implements CoverageCommand {}
}
