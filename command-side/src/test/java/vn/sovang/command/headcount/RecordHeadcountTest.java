package vn.sovang.command.headcount;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;
import static vn.sovang.command.decision.Province.ended;
import static vn.sovang.command.headcount.HeadcountExamples.HEADCOUNT;
import static vn.sovang.command.headcount.HeadcountExamples.RECORDED;
import static vn.sovang.command.headcount.HeadcountExamples.admitted;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.unit.UnitCode;

class RecordHeadcountTest {

    private final Decisions headcounts = HeadcountExamples.headcounts();

    @Test
    void a_headcount_is_recorded() {
        headcounts.byRecorderOf(TINH_DOAN).when(record(THAN, "2023-05-19")).then(RECORDED);
    }

    @Test
    void nobody_is_counted_tomorrow() {
        headcounts
                .when(record(THAN, "2024-01-16"))
                .thenRefused(new CommonRefusal.DateInFuture(day("2024-01-16")));
    }

    @Test
    void a_unit_counts_people_while_it_exists() {
        headcounts
                .when(record(CANG, "2023-06-30"))
                .thenRefused(new UnitRefusal.NotFounded(CANG, day("2023-06-30")));
        HeadcountExamples.headcounts()
                .knowing(ended(MO, "2023-05-19"))
                .when(record(MO, "2023-05-19"))
                .thenRefused(new UnitRefusal.Ended(MO));
    }

    @Test
    void unit_authority_and_date_are_asked_in_this_order() {
        headcounts
                .byRecorderOf(DIEN)
                .when(record(NOBODY, "2999-01-01"))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
        HeadcountExamples.headcounts()
                .byRecorderOf(DIEN)
                .when(record(THAN, "2999-01-01"))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    private static HeadcountCommand record(UnitCode unit, String on) {
        return new HeadcountCommand.Record(HEADCOUNT, unit, admitted(on, 12, "QĐ 7"));
    }
}
