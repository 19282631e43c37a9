package vn.sovang.command.headcount;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.headcount.HeadcountEvent.Corrected;
import vn.sovang.event.headcount.HeadcountEvent.Details;
import vn.sovang.event.headcount.HeadcountEvent.Recorded;
import vn.sovang.event.headcount.HeadcountEvent.Voided;
import vn.sovang.event.headcount.HeadcountId;
import vn.sovang.event.headcount.HeadcountKind;

/** Twelve people admitted in May. */
final class HeadcountExamples {

    static final HeadcountId HEADCOUNT = new HeadcountId(new UUID(0, 1));
    static final String WHY = "đối chiếu";
    static final Details TWELVE = admitted("2023-05-19", 12, "QĐ 7");
    static final Recorded RECORDED = new Recorded(HEADCOUNT, THAN, TWELVE);
    static final Voided VOIDED = new Voided(HEADCOUNT, THAN, TWELVE, WHY);
    static final DetailChanges NONE =
            new DetailChanges(
                    new Change.Keep<>(),
                    new Change.Keep<>(),
                    new Change.Keep<>(),
                    new Change.Keep<>());

    private HeadcountExamples() {}

    static Decisions headcounts() {
        return Decisions.about(Headcount.class);
    }

    static Details admitted(String on, long count, @Nullable String decision) {
        return new Details(HeadcountKind.PARTY_ADMITTED, day(on), count, decision);
    }

    static Corrected corrected(Details previous, Details current) {
        return new Corrected(HEADCOUNT, THAN, previous, current, WHY);
    }
}
