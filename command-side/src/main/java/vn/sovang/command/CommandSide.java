package vn.sovang.command;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.account.AccountFeature;
import vn.sovang.command.activity.ActivityFeature;
import vn.sovang.command.closing.ClosingFeature;
import vn.sovang.command.cluster.ClusterFeature;
import vn.sovang.command.coverage.CoverageFeature;
import vn.sovang.command.donation.DonationFeature;
import vn.sovang.command.gift.GiftFeature;
import vn.sovang.command.headcount.HeadcountFeature;
import vn.sovang.command.initiative.InitiativeFeature;
import vn.sovang.command.journal.JournalFeature;
import vn.sovang.command.review.ReviewFeature;
import vn.sovang.command.unit.UnitFeature;
import vn.sovang.command.youthwork.YouthWorkFeature;

/** The command side, feature by feature. */
@Configuration
@EnableConfigurationProperties(CommandSettings.class)
@Import({
    UnitFeature.class,
    ClusterFeature.class,
    ActivityFeature.class,
    DonationFeature.class,
    InitiativeFeature.class,
    YouthWorkFeature.class,
    HeadcountFeature.class,
    GiftFeature.class,
    CoverageFeature.class,
    ClosingFeature.class,
    ReviewFeature.class,
    AccountFeature.class,
    JournalFeature.class,
    CommandLog.class,
    CommandBusWiring.class
})
public class CommandSide {}
