package vn.sovang.command.decision;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.event.unit.Unit;
import vn.sovang.event.unit.UnitCode;

/** Refusals that rest on a unit's beginning, its end, or its place in the tree. */
public sealed interface UnitRefusal extends Refusal {

    record NotFounded(UnitCode unit, LocalDate date) implements UnitRefusal {
        @Override
        public String code() {
            return "unit-not-founded";
        }

        @Override
        public String detail() {
            return unit + " had not been founded on " + date + ".";
        }
    }

    record Ended(UnitCode unit) implements UnitRefusal {
        @Override
        public String code() {
            return "unit-ended";
        }

        @Override
        public String detail() {
            return unit + " had ended by then.";
        }
    }

    record Cycle(UnitCode unit) implements UnitRefusal {
        @Override
        public String code() {
            return "cycle-in-units";
        }

        @Override
        public String detail() {
            return unit + " would come to stand below itself.";
        }
    }

    static Optional<UnitRefusal> of(Unit unit, LocalDate countsOn) {
        if (!unit.isFoundedOn(countsOn)) {
            return Optional.of(new NotFounded(unit.code(), countsOn));
        }
        return unit.hasEndedOn(countsOn) ? Optional.of(new Ended(unit.code())) : Optional.empty();
    }
}
