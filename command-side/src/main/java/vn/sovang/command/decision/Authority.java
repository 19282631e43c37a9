package vn.sovang.command.decision;

import java.time.LocalDate;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitTree;
import vn.sovang.platform.account.Account;

/** Whose facts an account may record. The one place that knows the scope of a recorder. */
public sealed interface Authority {

    /** In a year whose books are open. */
    boolean mayRecordFor(UnitCode unit, UnitTree units, LocalDate today);

    /** In a year whose books are closed. */
    default boolean mayAdjust() {
        return false;
    }

    /** Every unit's facts. */
    record Everywhere() implements Authority {
        @Override
        public boolean mayRecordFor(UnitCode unit, UnitTree units, LocalDate today) {
            return true;
        }

        @Override
        public boolean mayAdjust() {
            return true;
        }
    }

    /** Facts of one unit and of those below it today. */
    record Within(UnitCode own) implements Authority {
        @Override
        public boolean mayRecordFor(UnitCode unit, UnitTree units, LocalDate today) {
            return units.isWithin(unit, own, today);
        }
    }

    /** Any unit's facts, but only those of closed years. */
    record Adjusting() implements Authority {
        @Override
        public boolean mayRecordFor(UnitCode unit, UnitTree units, LocalDate today) {
            return false;
        }

        @Override
        public boolean mayAdjust() {
            return true;
        }
    }

    /** No facts. */
    record Nowhere() implements Authority {
        @Override
        public boolean mayRecordFor(UnitCode unit, UnitTree units, LocalDate today) {
            return false;
        }
    }

    static Authority of(Account account) {
        return switch (account.role()) {
            case ADMIN -> new Everywhere();
            case RECORDER -> account.unit() == null ? new Nowhere() : new Within(account.unit());
            case REVIEWER -> new Adjusting();
            case AUDITOR -> new Nowhere();
        };
    }
}
