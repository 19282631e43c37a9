package vn.sovang.event.youthwork;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.Days.THAN;
import static vn.sovang.event.Days.day;
import static vn.sovang.event.Days.entry;
import static vn.sovang.event.Indicator.YOUTH_WORKS_BASE;
import static vn.sovang.event.Indicator.YOUTH_WORKS_PROVINCE;
import static vn.sovang.event.Indicator.YOUTH_WORKS_UNIT;
import static vn.sovang.event.Indicator.YOUTH_WORK_OWN_VND;
import static vn.sovang.event.Indicator.YOUTH_WORK_TOTAL_VND;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.event.youthwork.YouthWorkEvent.HandedOver;
import vn.sovang.event.youthwork.YouthWorkEvent.Handover;
import vn.sovang.event.youthwork.YouthWorkEvent.Registered;
import vn.sovang.event.youthwork.YouthWorkEvent.Voided;

class YouthWorkLedgerTest {

    private static final YouthWorkId WORK = new YouthWorkId(new UUID(0, 1));

    @Test
    void a_registered_work_counts_nowhere_yet() {
        assertThat(
                        new Registered(
                                        WORK,
                                        THAN,
                                        YouthWorkLevel.BASE,
                                        "Sân chơi",
                                        day("2023-02-01"))
                                .ledgerEntries())
                .isEmpty();
    }

    @Test
    void a_handover_counts_the_work_its_total_and_the_own_share() {
        assertThat(handedOver(YouthWorkLevel.UNIT, 500_000_000, 300_000_000).ledgerEntries())
                .containsExactly(
                        entry(THAN, YOUTH_WORKS_UNIT, "2023-07-15", 1),
                        entry(THAN, YOUTH_WORK_TOTAL_VND, "2023-07-15", 500_000_000),
                        entry(THAN, YOUTH_WORK_OWN_VND, "2023-07-15", 300_000_000));
    }

    @Test
    void a_work_counts_at_its_level_and_without_money_it_counts_alone() {
        assertThat(handedOver(YouthWorkLevel.PROVINCE, 0, 0).ledgerEntries())
                .containsExactly(entry(THAN, YOUTH_WORKS_PROVINCE, "2023-07-15", 1));
        assertThat(handedOver(YouthWorkLevel.BASE, 0, 0).ledgerEntries())
                .containsExactly(entry(THAN, YOUTH_WORKS_BASE, "2023-07-15", 1));
    }

    @Test
    void a_void_takes_back_what_the_handover_had_added() {
        assertThat(voided(new Handover(day("2023-07-15"), 500, 0)).ledgerEntries())
                .containsExactly(
                        entry(THAN, YOUTH_WORKS_UNIT, "2023-07-15", -1),
                        entry(THAN, YOUTH_WORK_TOTAL_VND, "2023-07-15", -500));
    }

    @Test
    void a_void_before_the_handover_moves_no_figure() {
        assertThat(voided(null).ledgerEntries()).isEmpty();
    }

    private static HandedOver handedOver(YouthWorkLevel level, long totalVnd, long ownShareVnd) {
        return new HandedOver(
                WORK,
                THAN,
                level,
                "Sân chơi",
                new Handover(day("2023-07-15"), totalVnd, ownShareVnd));
    }

    private static Voided voided(@Nullable Handover handover) {
        return new Voided(
                WORK,
                THAN,
                YouthWorkLevel.UNIT,
                "Sân chơi",
                day("2023-02-01"),
                handover,
                "nhập nhầm");
    }
}
