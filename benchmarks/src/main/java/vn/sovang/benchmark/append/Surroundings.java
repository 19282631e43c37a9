package vn.sovang.benchmark.append;

import java.time.LocalDate;
import vn.sovang.benchmark.world.Fact;
import vn.sovang.benchmark.world.Province;
import vn.sovang.command.decision.Asker;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.Organisation;
import vn.sovang.command.decision.OtherActivity;
import vn.sovang.platform.SystemTime;
import vn.sovang.platform.VietnamTime;
import vn.sovang.platform.account.Account;

/** What decisions may look at, for those who decide without our desk. */
record Surroundings(LocalDate today, Organisation organisation) {

    static Surroundings ofProvince() {
        Organisation organisation = Organisation.EMPTY;
        for (Fact fact : Province.founding()) {
            organisation = organisation.with(organisation.position() + 1, fact.event());
        }
        return new Surroundings(VietnamTime.dayOf(new SystemTime().now()), organisation);
    }

    Circumstances of(Account account) {
        return new Circumstances(
                today,
                Asker.of(account, account.username(), null),
                organisation,
                activity -> OtherActivity.UNKNOWN);
    }
}
