package vn.sovang.event.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.event.Days.DIEN;
import static vn.sovang.event.Days.THAN;
import static vn.sovang.event.Days.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;

class UnitLedgerTest {

    @Test
    void what_happens_to_the_organisation_adds_to_no_figure() {
        List<Event> organisation =
                List.of(
                        new UnitEvent.Registered(
                                THAN, "Đoàn Than", UnitKind.ATTACHED, null, day("2000-01-01")),
                        new UnitEvent.Renamed(
                                THAN, "Đoàn Than", "Đoàn TKV", day("2023-07-01"), null),
                        new UnitEvent.Transferred(THAN, null, DIEN, day("2023-07-01"), null),
                        new UnitEvent.Ended(THAN, day("2023-07-01"), "sáp nhập"),
                        new ClusterEvent.Formed(new ClusterCode("cum-1"), "Cụm 1"),
                        new ClusterEvent.MembersSet(
                                new ClusterCode("cum-1"), 2023, List.of(), List.of(THAN)));
        assertThat(organisation).flatMap(Event::ledgerEntries).isEmpty();
    }
}
