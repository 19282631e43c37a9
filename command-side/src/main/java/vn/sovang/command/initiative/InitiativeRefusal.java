package vn.sovang.command.initiative;

import vn.sovang.command.decision.Refusal;
import vn.sovang.event.initiative.RecognitionLevel;

/** Refusals that only initiatives know. */
sealed interface InitiativeRefusal extends Refusal {

    record NotRecognised() implements InitiativeRefusal {
        @Override
        public String code() {
            return "not-recognised";
        }

        @Override
        public String detail() {
            return "No recognition stands.";
        }
    }

    record AlreadyRecognised(RecognitionLevel level) implements InitiativeRefusal {
        @Override
        public String code() {
            return "already-recognised";
        }

        @Override
        public String detail() {
            return "It is already recognised at level " + level + ".";
        }
    }
}
