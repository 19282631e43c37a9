package vn.sovang.command.activity;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.command.decision.Decision;
import vn.sovang.command.decision.Refusal;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.unit.UnitCode;

/** Refusals that only activities know. */
sealed interface ActivityRefusal extends Refusal {

    static Optional<Refusal> outside(LocalDate on, Details details) {
        return Decision.when(
                on.isBefore(details.occurredOn()) || on.isAfter(details.lastDay()),
                () -> new BatchOutside(on));
    }

    static Optional<Refusal> endsBeforeItBegins(Details corrected) {
        return Decision.when(
                corrected.lastDay().isBefore(corrected.occurredOn()),
                () -> new EndsBeforeItBegins(corrected.occurredOn()));
    }

    record BatchOutside(LocalDate on) implements ActivityRefusal {
        @Override
        public String code() {
            return "batch-outside-activity";
        }

        @Override
        public String detail() {
            return on + " is not one of the activity's days.";
        }
    }

    record NotAnOrganiser(UnitCode unit) implements ActivityRefusal {
        @Override
        public String code() {
            return "not-an-organiser";
        }

        @Override
        public String detail() {
            return unit + " neither leads nor co-organises the activity.";
        }
    }

    record EndsBeforeItBegins(LocalDate occurredOn) implements ActivityRefusal {
        @Override
        public String code() {
            return "ends-before-it-begins";
        }

        @Override
        public String detail() {
            return "With this correction the activity would end before "
                    + occurredOn
                    + ", when it begins.";
        }
    }

    record BatchVoided() implements ActivityRefusal {
        @Override
        public String code() {
            return "batch-voided";
        }

        @Override
        public String detail() {
            return "The batch has been voided.";
        }
    }

    /** The activity's stream is read whole by every process that does not remember it. */
    record TooManyBatches(int limit) implements ActivityRefusal {
        @Override
        public String code() {
            return "too-many-batches";
        }

        @Override
        public String detail() {
            return "An activity has at most %d batches.".formatted(limit);
        }
    }

    /** What a void takes back must fit into one event. */
    record TooManyBatchDays(int limit) implements ActivityRefusal {
        @Override
        public String code() {
            return "too-many-batch-days";
        }

        @Override
        public String detail() {
            return "An activity has batches on at most %d different days, each unit counted apart."
                    .formatted(limit);
        }
    }
}
