package vn.sovang.query;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.query.activity.ActivityApi;
import vn.sovang.query.audit.AuditApi;
import vn.sovang.query.audit.diff.DiffQueries;
import vn.sovang.query.audit.reads.ReadsFeature;
import vn.sovang.query.audit.replay.ReplayQueries;
import vn.sovang.query.bundle.BundleFeature;
import vn.sovang.query.claim.ClaimQueries;
import vn.sovang.query.cluster.ClusterApi;
import vn.sovang.query.coverage.CoverageApi;
import vn.sovang.query.document.DocumentFeature;
import vn.sovang.query.donation.DonationApi;
import vn.sovang.query.gift.GiftApi;
import vn.sovang.query.headcount.HeadcountApi;
import vn.sovang.query.history.HistoryQueries;
import vn.sovang.query.initiative.InitiativeApi;
import vn.sovang.query.platform.QueryDatabase;
import vn.sovang.query.platform.ThroughCheck;
import vn.sovang.query.position.PositionQueries;
import vn.sovang.query.projection.Projection;
import vn.sovang.query.proof.ProofFeature;
import vn.sovang.query.rebuild.RebuildFeature;
import vn.sovang.query.review.ReviewQueries;
import vn.sovang.query.search.SearchQueries;
import vn.sovang.query.timeline.TimelineQueries;
import vn.sovang.query.totals.TotalsQueries;
import vn.sovang.query.totals.entries.EntriesQueries;
import vn.sovang.query.unit.UnitQueries;
import vn.sovang.query.youthwork.YouthWorkApi;

/** Everything that can be asked, by name. */
@Configuration
@Import({
    QueryDatabase.class,
    ThroughCheck.class,
    Projection.class,
    RebuildFeature.class,
    PositionQueries.class,
    TotalsQueries.class,
    EntriesQueries.class,
    ReviewQueries.class,
    DocumentFeature.class,
    ClaimQueries.class,
    TimelineQueries.class,
    SearchQueries.class,
    UnitQueries.class,
    ClusterApi.class,
    HistoryQueries.class,
    ActivityApi.class,
    DonationApi.class,
    InitiativeApi.class,
    YouthWorkApi.class,
    HeadcountApi.class,
    GiftApi.class,
    CoverageApi.class,
    AuditApi.class,
    ReplayQueries.class,
    DiffQueries.class,
    ReadsFeature.class,
    ProofFeature.class,
    BundleFeature.class,
})
public class QuerySide {}
