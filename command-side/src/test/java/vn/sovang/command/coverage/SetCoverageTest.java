package vn.sovang.command.coverage;

import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.CANG;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;
import static vn.sovang.command.decision.Province.ended;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.command.decision.UnitRefusal;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.event.coverage.CoverageEvent.Corrected;
import vn.sovang.event.coverage.CoverageEvent.Voided;
import vn.sovang.event.coverage.CoverageId;
import vn.sovang.event.unit.UnitCode;

class SetCoverageTest {

    private static final Bases SOME = new Bases(7, 9);
    private static final Bases ALL = new Bases(9, 9);
    private static final CoverageEvent SET = new CoverageEvent.Set(THAN, 2023, null, SOME);

    @Test
    void coverage_is_set_for_the_first_time() {
        coverage().byRecorderOf(TINH_DOAN).when(set(THAN, 2023, SOME)).then(SET);
    }

    @Test
    void setting_it_again_replaces_what_stands() {
        coverage()
                .given(SET)
                .when(set(THAN, 2023, ALL))
                .then(new CoverageEvent.Set(THAN, 2023, SOME, ALL));
        coverage()
                .given(SET, new Corrected(THAN, 2023, SOME, ALL, "bổ sung"))
                .when(set(THAN, 2023, SOME))
                .then(new CoverageEvent.Set(THAN, 2023, ALL, SOME));
    }

    @Test
    void setting_the_same_again_appends_nothing() {
        coverage().given(SET).when(set(THAN, 2023, SOME)).thenNothingChanges();
    }

    @Test
    void the_year_may_be_the_running_one_and_no_later() {
        coverage().when(set(THAN, 2024, SOME)).then(new CoverageEvent.Set(THAN, 2024, null, SOME));
        coverage()
                .when(set(THAN, 2025, SOME))
                .thenRefused(new CommonRefusal.DateInFuture(day("2025-01-01")));
    }

    @Test
    void the_unit_exists_on_the_last_day_of_the_year() {
        coverage().when(set(CANG, 2023, SOME)).then(new CoverageEvent.Set(CANG, 2023, null, SOME));
        coverage()
                .when(set(CANG, 2022, SOME))
                .thenRefused(new UnitRefusal.NotFounded(CANG, day("2022-12-31")));
        coverage()
                .knowing(ended(THAN, "2023-12-31"))
                .when(set(THAN, 2023, SOME))
                .thenRefused(new UnitRefusal.Ended(THAN));
    }

    @Test
    void unit_authority_void_and_year_are_asked_in_this_order() {
        coverage()
                .byRecorderOf(DIEN)
                .when(set(NOBODY, 2999, SOME))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
        coverage()
                .byRecorderOf(DIEN)
                .when(set(THAN, 2999, SOME))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        coverage()
                .given(SET, new Voided(THAN, 2023, SOME, "nhầm năm"))
                .when(set(THAN, 2023, ALL))
                .thenRefused(new CommonRefusal.Voided("coverage"));
    }

    private static Decisions coverage() {
        return Decisions.about(Coverage.class);
    }

    private static CoverageCommand set(UnitCode unit, int year, Bases bases) {
        return new CoverageCommand.Set(new CoverageId(unit, year), bases);
    }
}
