package vn.sovang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class VietnamTimeTest {

    @Test
    void half_past_five_of_an_afternoon_in_utc_is_the_next_day() {
        assertThat(VietnamTime.dayOf(Instant.parse("2023-12-31T16:59:59Z")))
                .isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(VietnamTime.dayOf(Instant.parse("2023-12-31T17:30:00Z")))
                .isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void saigon_means_ho_chi_minh_city() {
        Instant saigon =
                LocalDateTime.of(2024, 2, 29, 0, 0).atZone(ZoneId.of("Asia/Saigon")).toInstant();
        assertThat(VietnamTime.dayOf(saigon)).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_day_ends_one_microsecond_before_the_next() {
        assertThat(VietnamTime.endOf(LocalDate.of(2024, 2, 29)))
                .isEqualTo(Instant.parse("2024-02-29T16:59:59.999999Z"));
    }

    @Test
    void an_instant_is_printed_with_six_decimals_and_the_offset_of_vietnam() {
        assertThat(VietnamTime.print(Instant.parse("2023-03-02T01:15:00.123456Z")))
                .isEqualTo("2023-03-02T08:15:00.123456+07:00");
        assertThat(VietnamTime.print(Instant.parse("2023-03-02T01:15:00Z")))
                .isEqualTo("2023-03-02T08:15:00.000000+07:00");
    }
}
