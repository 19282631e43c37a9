package vn.sovang.query.audit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.event.Indicator;
import vn.sovang.query.ledger.SubjectKind;
import vn.sovang.query.totals.entries.Entry;
import vn.sovang.query.totals.entries.EntryPlace;

class CauseTest {

    @ParameterizedTest
    @CsvSource({
        "activity.recorded, 2023-11-30T00:00:00Z, false, RECORDED",
        "activity.recorded, 2023-12-31T16:59:59Z, false, RECORDED",
        "activity.recorded, 2023-12-31T17:00:00Z, false, LATE",
        "activity.voided, 2024-01-05T00:00:00Z, false, VOIDED",
        "activity.batch-voided, 2023-11-30T00:00:00Z, false, VOIDED",
        "initiative.recognition-withdrawn, 2024-01-05T00:00:00Z, false, VOIDED",
        "activity.batch-corrected, 2024-01-05T00:00:00Z, false, CORRECTED",
        "donation.goods-corrected, 2023-11-30T00:00:00Z, true, CORRECTED",
        "donation.goods-valued, 2024-01-05T00:00:00Z, true, REVALUED",
        "donation.goods-valued, 2023-11-30T00:00:00Z, false, REVALUED",
        "initiative.benefit-assessed, 2024-03-05T00:00:00Z, true, REVALUED",
        "initiative.benefit-assessed, 2024-03-05T00:00:00Z, false, LATE",
        "initiative.benefit-assessed, 2023-11-30T00:00:00Z, false, RECORDED"
    })
    void what_happened_to_the_thing_comes_before_how_late_it_came(
            String type, String recordedAt, boolean again, Cause expected) {
        assertThat(Cause.of(entry(type, recordedAt, again))).isEqualTo(expected);
    }

    private static Entry entry(String type, String recordedAt, boolean again) {
        return new Entry(
                new EntryPlace(1, 0),
                1,
                Instant.parse(recordedAt),
                type,
                "than",
                LocalDate.of(2023, 11, 20),
                Indicator.ACTIVITIES,
                1,
                new Entry.Titled(SubjectKind.ACTIVITY, new UUID(0, 1), null),
                null,
                null,
                null,
                again);
    }
}
