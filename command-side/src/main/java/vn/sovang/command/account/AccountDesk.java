package vn.sovang.command.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Refusal;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.KeyedAnswers;
import vn.sovang.command.desk.OrganisationBook;
import vn.sovang.command.desk.Outcome;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.Accounts;

/** Opens accounts. They are kept beside the log, so an answer speaks of the log's head. */
class AccountDesk {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final OrganisationBook organisations;
    private final KeyedAnswers answers;

    AccountDesk(
            Accounts accounts,
            PasswordEncoder passwords,
            OrganisationBook organisations,
            KeyedAnswers answers) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.organisations = organisations;
        this.answers = answers;
    }

    Outcome open(Caller sender, AccountApi.Opened wish) {
        Caller caller = OpenedAccountHash.inPlaceOf(sender, wish);
        return answers.inTurn(
                caller, () -> answers.given(caller).orElseGet(() -> decide(caller, wish)));
    }

    private Outcome decide(Caller caller, AccountApi.Opened wish) {
        Optional<Refusal> unknown = unknownUnit(wish.unit());
        if (unknown.isPresent()) {
            return Outcome.refused(unknown.get());
        }
        Account account =
                new Account(
                        wish.username(),
                        passwords.encode(wish.password()),
                        wish.role(),
                        wish.unit());
        return accounts.add(account)
                ? answers.remember(caller, 201, wish.username())
                : Outcome.refused(new CommonRefusal.AlreadyExists(wish.username()));
    }

    private Optional<Refusal> unknownUnit(@Nullable UnitCode unit) {
        return unit == null || organisations.refreshed().units().find(unit).isPresent()
                ? Optional.empty()
                : Optional.of(new CommonRefusal.Unknown("unit", unit.value()));
    }
}
