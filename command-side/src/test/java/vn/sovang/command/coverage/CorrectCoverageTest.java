package vn.sovang.command.coverage;

import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.ended;

import org.junit.jupiter.api.Test;
import vn.sovang.command.body.Change;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decisions;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.event.coverage.CoverageEvent.Corrected;
import vn.sovang.event.coverage.CoverageEvent.Voided;
import vn.sovang.event.coverage.CoverageId;

class CorrectCoverageTest {

    private static final String WHY = "bổ sung";
    private static final CoverageId COVERAGE = new CoverageId(THAN, 2023);
    private static final Bases SOME = new Bases(7, 9);
    private static final CoverageEvent SET = new CoverageEvent.Set(THAN, 2023, null, SOME);
    private static final Voided VOIDED = new Voided(THAN, 2023, SOME, WHY);
    private static final Change<Long> KEEP = new Change.Keep<>();

    private final Decisions coverage = Decisions.about(Coverage.class);

    @Test
    void one_number_is_corrected_and_the_other_kept_also_when_the_unit_has_ended() {
        coverage.given(SET)
                .knowing(ended(THAN, "2023-06-01"))
                .when(correct(new Change.Set<>(9L), KEEP))
                .then(new Corrected(THAN, 2023, SOME, new Bases(9, 9), WHY));
    }

    @Test
    void no_more_bases_implement_than_there_are() {
        coverage.given(SET)
                .when(correct(KEEP, new Change.Set<>(6L)))
                .thenRefused(new MoreThanTotal(new Bases(7, 6)));
    }

    @Test
    void a_correction_that_changes_nothing_appends_nothing() {
        coverage.given(SET).when(correct(KEEP, new Change.Set<>(9L))).thenNothingChanges();
    }

    @Test
    void coverage_is_voided_once_and_not_corrected_afterwards() {
        CoverageCommand makeVoid = new CoverageCommand.Void(COVERAGE, WHY);
        coverage.given(SET).when(makeVoid).then(VOIDED);
        Decisions.about(Coverage.class)
                .given(SET, VOIDED)
                .when(makeVoid)
                .thenRefused(new CommonRefusal.Voided("coverage"));
        Decisions.about(Coverage.class)
                .given(SET, VOIDED)
                .when(correct(new Change.Set<>(9L), KEEP))
                .thenRefused(new CommonRefusal.Voided("coverage"));
    }

    @Test
    void another_units_recorder_neither_corrects_nor_voids() {
        coverage.given(SET)
                .byRecorderOf(DIEN)
                .when(correct(KEEP, KEEP))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
        Decisions.about(Coverage.class)
                .given(SET)
                .byRecorderOf(DIEN)
                .when(new CoverageCommand.Void(COVERAGE, WHY))
                .thenRefused(new CommonRefusal.Forbidden(THAN));
    }

    private static CoverageCommand correct(Change<Long> implementing, Change<Long> total) {
        return new CoverageCommand.Correct(COVERAGE, new BaseChanges(implementing, total), WHY);
    }
}
