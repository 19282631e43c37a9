package vn.sovang.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.TODAY;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.decision.Province.TINH_DOAN;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitTree;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.Role;

class AuthorityTest {

    private static final UnitTree UNITS = Province.ORGANISATION.units();

    @Test
    void a_recorder_records_for_its_own_unit_and_those_below() {
        Authority recorder = of(Role.RECORDER, THAN);
        assertThat(recorder.mayRecordFor(THAN, UNITS, TODAY)).isTrue();
        assertThat(recorder.mayRecordFor(MO, UNITS, TODAY)).isTrue();
    }

    @Test
    void a_recorder_records_for_no_unit_beside_or_above() {
        Authority recorder = of(Role.RECORDER, THAN);
        assertThat(recorder.mayRecordFor(DIEN, UNITS, TODAY)).isFalse();
        assertThat(recorder.mayRecordFor(TINH_DOAN, UNITS, TODAY)).isFalse();
    }

    @Test
    void who_is_below_is_told_by_the_day_of_recording() {
        UnitTree moved =
                UNITS.with(new UnitEvent.Transferred(MO, THAN, DIEN, day("2024-01-15"), null));
        assertThat(of(Role.RECORDER, THAN).mayRecordFor(MO, moved, day("2024-01-14"))).isTrue();
        assertThat(of(Role.RECORDER, THAN).mayRecordFor(MO, moved, day("2024-01-15"))).isFalse();
        assertThat(of(Role.RECORDER, DIEN).mayRecordFor(MO, moved, day("2024-01-15"))).isTrue();
    }

    @Test
    void an_administrator_records_for_everyone() {
        assertThat(of(Role.ADMIN, null).mayRecordFor(DIEN, UNITS, TODAY)).isTrue();
    }

    @Test
    void reviewers_and_auditors_record_for_nobody_even_when_tied_to_a_unit() {
        assertThat(of(Role.REVIEWER, THAN).mayRecordFor(THAN, UNITS, TODAY)).isFalse();
        assertThat(of(Role.AUDITOR, THAN).mayRecordFor(THAN, UNITS, TODAY)).isFalse();
    }

    @Test
    void a_recorder_of_no_unit_records_for_nobody() {
        assertThat(of(Role.RECORDER, null)).isEqualTo(new Authority.Nowhere());
    }

    private static Authority of(Role role, @Nullable UnitCode unit) {
        return Authority.of(new Account("somebody", "hash", role, unit));
    }
}
