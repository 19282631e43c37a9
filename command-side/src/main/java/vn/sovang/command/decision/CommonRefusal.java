package vn.sovang.command.decision;

import java.time.LocalDate;
import vn.sovang.event.unit.UnitCode;

/** Refusals that more than one feature needs. */
public sealed interface CommonRefusal extends Refusal {

    record Forbidden(UnitCode unit) implements CommonRefusal {
        @Override
        public int status() {
            return 403;
        }

        @Override
        public String code() {
            return "forbidden";
        }

        @Override
        public String detail() {
            return "This account may not record facts of " + unit + ".";
        }
    }

    record DateInFuture(LocalDate date) implements CommonRefusal {
        @Override
        public String code() {
            return "date-in-future";
        }

        @Override
        public String detail() {
            return date + " has not come yet in Vietnam.";
        }
    }

    record AlreadyExists(String id) implements CommonRefusal {
        @Override
        public String code() {
            return "already-exists";
        }

        @Override
        public String detail() {
            return id + " is already recorded.";
        }
    }

    /**
     * @param kind of the thing, as in {@code activity}
     */
    record Unknown(String kind, String id) implements CommonRefusal {

        public static Unknown of(Command command) {
            String stream = command.stream();
            return new Unknown(command.noun(), stream.substring(stream.indexOf('/') + 1));
        }

        @Override
        public int status() {
            return 404;
        }

        @Override
        public String code() {
            return "unknown-" + kind;
        }

        @Override
        public String detail() {
            return "No %s is recorded as %s.".formatted(kind, id);
        }
    }

    /**
     * @param kind of the thing, as in {@code activity}
     */
    record Voided(String kind) implements CommonRefusal {
        @Override
        public String code() {
            return kind + "-voided";
        }

        @Override
        public String detail() {
            return "It has been voided and can only be read.";
        }
    }

    record ConcurrentChange() implements CommonRefusal {
        @Override
        public String code() {
            return "concurrent-change";
        }

        @Override
        public String detail() {
            return "Others kept changing the same thing; try again.";
        }
    }
}
