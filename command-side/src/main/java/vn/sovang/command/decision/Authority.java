package vn.sovang.command.decision;

import java.time.LocalDate;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitTree;
import vn.sovang.platform.account.Account;

/** Whose facts an account may record. The one place that knows the scope of a recorder. */
public sealed interface Authority {

    boolean mayRecordFor(UnitCode unit, UnitTree units, LocalDate today);

    /** Every unit's facts. */
    record Everywhere() implements Authority {
        @Override
        public boolean mayRecordFor(UnitCode unit, UnitTree units, LocalDate today) {
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
            case REVIEWER, AUDITOR -> new Nowhere();
        };
    }
}
