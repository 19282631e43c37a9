package vn.sovang.launcher.demo;

import java.util.List;
import java.util.SplittableRandom;
import vn.sovang.launcher.demo.journal.Journal;
import vn.sovang.launcher.demo.review.DemoReview;

/** A plausible 2023 whose current totals equal the year the first customer described. */
public final class DemoYear {

    private DemoYear() {}

    /** The journal lines in order of recording: the same ones on every machine and every run. */
    public static List<String> journal() {
        var journal = new Journal();
        DemoUnits.record(journal);
        DemoTransfer.record(journal);
        recordEverydayActivities(journal);
        DemoJointActivities.record(journal);
        DemoCorrections.record(journal);
        DemoDonations.record(journal);
        DemoInitiatives.record(journal);
        DemoYouthWorks.record(journal);
        DemoReviewFacts.record(journal);
        DemoReview.record(journal);
        return journal.inOrderOfRecording();
    }

    private static void recordEverydayActivities(Journal journal) {
        new Series(journal, "khoi", Themes.AGENCIES, 36).record(77);
        new Series(journal, "cong-an", Themes.POLICE, 24).record(233);
        new Series(journal, "than", Themes.COAL, 54).record(60);
        new Series(journal, "quan-su", Themes.MILITARY, 42).record(31);
        new Series(journal, "bien-phong", Themes.BORDER_GUARD, 32).record(31);
        new Series(journal, "canh-sat-bien", Themes.COAST_GUARD, 28).record(20);
        new Series(journal, "dai-hoc", Themes.UNIVERSITY, 80).record(22);
    }

    /** Each part has a generator of its own, so changing one part leaves the others as they are. */
    static SplittableRandom random(String part) {
        return new SplittableRandom(2023L * part.hashCode());
    }
}
