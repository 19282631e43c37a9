package vn.sovang.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.TODAY;
import static vn.sovang.command.decision.Province.THAN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.event.closing.BookYear;

class RefusalTest {

    private static final BookYear YEAR = new BookYear(2023);

    private record Wish(String stream) implements Command {}

    @Test
    void what_depends_on_what_is_recorded_is_a_conflict() {
        assertRefusal(new CommonRefusal.DateInFuture(TODAY), 409, "date-in-future");
        assertRefusal(new CommonRefusal.AlreadyExists("a1"), 409, "already-exists");
        assertRefusal(new CommonRefusal.Voided("activity"), 409, "activity-voided");
        assertRefusal(new CommonRefusal.ConcurrentChange(), 409, "concurrent-change");
        assertRefusal(new UnitRefusal.NotFounded(THAN, TODAY), 409, "unit-not-founded");
        assertRefusal(new UnitRefusal.Ended(THAN), 409, "unit-ended");
        assertRefusal(new UnitRefusal.Cycle(THAN), 409, "cycle-in-units");
        assertRefusal(new BooksRefusal.YearClosed(YEAR), 409, "year-closed");
        assertRefusal(new BooksRefusal.YearOpen(YEAR), 409, "year-open");
    }

    @Test
    void what_is_unknown_is_not_found_and_what_is_not_allowed_is_forbidden() {
        assertRefusal(new CommonRefusal.Unknown("unit", "nobody"), 404, "unknown-unit");
        assertRefusal(new CommonRefusal.Forbidden(THAN), 403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "activity/a1, activity, a1, unknown-activity",
        "youth-work/w1, youth-work, w1, unknown-youth-work",
        "coverage/than/2023, coverage, than/2023, unknown-coverage",
        "unit/than, unit, than, unknown-unit"
    })
    void a_missing_thing_is_unknown_by_the_noun_of_its_stream(
            String stream, String kind, String id, String code) {
        CommonRefusal.Unknown unknown = CommonRefusal.Unknown.of(new Wish(stream));
        assertThat(unknown).isEqualTo(new CommonRefusal.Unknown(kind, id));
        assertThat(unknown.code()).isEqualTo(code);
    }

    private static void assertRefusal(Refusal refusal, int status, String code) {
        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.code()).isEqualTo(code);
    }
}
