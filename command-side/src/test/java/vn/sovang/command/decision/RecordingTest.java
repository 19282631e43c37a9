package vn.sovang.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.TODAY;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.MO;
import static vn.sovang.command.decision.Province.THAN;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.append.StreamVersion;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.Role;

/** Who records what in which years, when the books of 2022 are closed and were never of others. */
class RecordingTest {

    private static final Organisation CLOSED =
            Province.ORGANISATION.with(6, new ClosingEvent.Closed(new BookYear(2022), "lan", null));

    @ParameterizedTest(name = "{0} of {1}, {2}, with the reason {3}: {4}")
    @CsvSource({
        "ADMIN,    ,     2023-05-01, ,      granted",
        "ADMIN,    ,     2023-05-01, why,   year-open",
        "ADMIN,    ,     2022-05-01, ,      year-closed",
        "ADMIN,    ,     2022-05-01, why,   granted",
        "REVIEWER, ,     2023-05-01, ,      forbidden",
        "REVIEWER, ,     2023-05-01, why,   year-open",
        "REVIEWER, ,     2022-05-01, ,      year-closed",
        "REVIEWER, ,     2022-05-01, why,   granted",
        "REVIEWER, dien, 2022-05-01, why,   granted",
        "RECORDER, than, 2023-05-01, ,      granted",
        "RECORDER, than, 2023-05-01, why,   year-open",
        "RECORDER, than, 2022-05-01, ,      year-closed",
        "RECORDER, than, 2022-05-01, why,   year-closed",
        "RECORDER, dien, 2023-05-01, ,      forbidden",
        "RECORDER, dien, 2022-05-01, why,   forbidden",
        "AUDITOR,  ,     2023-05-01, ,      forbidden",
        "AUDITOR,  ,     2022-05-01, why,   forbidden",
        "ADMIN,    ,     2021-12-31, ,      granted",
        "ADMIN,    ,     2023-01-01, ,      granted",
        "RECORDER, than, 2022-12-31, ,      year-closed",
        "RECORDER, than, 2022-01-01, ,      year-closed"
    })
    void who_may_record_rests_on_role_unit_books_and_reason(
            Role role, @Nullable String unit, String day, @Nullable String reason, String code) {
        assertThat(code(here(role, unit, reason).recording(THAN, day(day)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2023-05-01, 2022-05-01, year-closed",
        ", 2022-05-01, 2023-05-01, year-closed",
        "why, 2023-05-01, 2022-05-01, granted",
        "why, 2022-05-01, 2023-05-01, granted",
        "why, 2021-05-01, 2023-05-01, year-open"
    })
    void one_closed_year_among_those_before_and_after_is_enough(
            @Nullable String reason, String before, String after, String code) {
        Circumstances here = here(Role.ADMIN, null, reason);
        assertThat(code(here.recording(THAN, day(before), day(after)))).isEqualTo(code);
    }

    @Test
    void the_refusal_names_the_closed_year_or_the_first_open_one() {
        assertThat(here(Role.ADMIN, null, null).recording(THAN, TODAY, day("2022-05-01")))
                .contains(new BooksRefusal.YearClosed(new BookYear(2022)));
        assertThat(here(Role.ADMIN, null, "why").recording(THAN, TODAY, day("2021-05-01")))
                .contains(new BooksRefusal.YearOpen(new BookYear(2021)));
    }

    @Test
    void the_books_of_every_year_are_read_with_the_version_seen() {
        Circumstances here = here(Role.ADMIN, null, "why");
        assertThat(here.recording(THAN, day("2022-05-01"), day("2021-05-01"))).isEmpty();
        assertThat(here.read())
                .containsExactlyInAnyOrder(
                        new StreamVersion("review/2021", -1), new StreamVersion("review/2022", 0));
    }

    @Test
    void an_adjustment_by_a_reviewer_rests_on_no_units_place_in_the_tree() {
        Circumstances here = here(Role.REVIEWER, null, "why");
        assertThat(here.recording(MO, day("2022-05-01"))).isEmpty();
        assertThat(here.read()).containsExactly(new StreamVersion("review/2022", 0));
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code).orElse("granted");
    }

    private static Circumstances here(Role role, @Nullable String unit, @Nullable String reason) {
        UnitCode tied = unit == null ? null : new UnitCode(unit);
        return new Circumstances(
                TODAY,
                Asker.of(new Account("somebody", "hash", role, tied), "somebody", reason),
                CLOSED,
                id -> OtherActivity.UNKNOWN);
    }
}
