package vn.sovang.command.decision;

import org.jspecify.annotations.Nullable;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.account.Account;

/**
 * Who wishes something.
 *
 * @param name as it is kept with the event; for rules about the same person, it is the person
 * @param authority whose facts may be recorded
 * @param unit that the account is tied to, if any
 * @param adjustmentReason why a fact of a closed year is to change; given for nothing else
 */
public record Asker(
        String name,
        Authority authority,
        @Nullable UnitCode unit,
        @Nullable String adjustmentReason) {

    /**
     * @param name differs from the account's when history is brought from elsewhere
     */
    public static Asker of(Account account, String name, @Nullable String adjustmentReason) {
        return new Asker(name, Authority.of(account), account.unit(), adjustmentReason);
    }
}
