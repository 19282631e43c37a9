package vn.sovang.log.json;

import static vn.sovang.log.json.StoredExample.ID;
import static vn.sovang.log.json.StoredExample.OTHER;
import static vn.sovang.log.json.StoredExample.of;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityEvent.TurnsOnDay;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.activity.ActivityKind;
import vn.sovang.event.activity.AttendanceBasis;
import vn.sovang.event.activity.BatchId;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitKind;

/** What happens to units, clusters and activities, as it is stored. */
final class StoredActivities {

    private static final UnitCode THAN = new UnitCode("than");
    private static final UnitCode DIEN = new UnitCode("dien");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 26);
    private static final LocalDate LEAP = LocalDate.of(2024, 2, 29);

    private StoredActivities() {}

    static Stream<StoredExample> all() {
        return Stream.of(units(), clusters(), activities(), batches()).flatMap(List::stream);
    }

    private static List<StoredExample> units() {
        return List.of(
                of(
                        new UnitEvent.Registered(THAN, "Đoàn Than", UnitKind.ATTACHED, DIEN, DAY),
                        """
                        {"kind":"ATTACHED","name":"Đoàn Than","parent":"dien","since":"2023-03-26","unit":"than"}
                        """),
                of(
                        new UnitEvent.Renamed(THAN, "Đoàn Than", "Đoàn TKV", LEAP, "QĐ 12"),
                        """
                        {"decision":"QĐ 12","effectiveOn":"2024-02-29","name":"Đoàn TKV",
                        "previousName":"Đoàn Than","unit":"than"}
                        """),
                of(
                        new UnitEvent.Transferred(new UnitCode("mo"), THAN, DIEN, DAY, "QĐ 13"),
                        """
                        {"decision":"QĐ 13","effectiveOn":"2023-03-26","parent":"dien",
                        "previousParent":"than","unit":"mo"}
                        """),
                of(
                        new UnitEvent.Ended(THAN, DAY, "sáp nhập"),
                        """
                        {"effectiveOn":"2023-03-26","reason":"sáp nhập","unit":"than"}
                        """));
    }

    private static List<StoredExample> clusters() {
        ClusterCode cum = new ClusterCode("cum-1");
        return List.of(
                of(
                        new ClusterEvent.Formed(cum, "Cụm 1"),
                        """
                        {"cluster":"cum-1","name":"Cụm 1"}
                        """),
                of(
                        new ClusterEvent.MembersSet(cum, 2023, List.of(), List.of(THAN, DIEN)),
                        """
                        {"cluster":"cum-1","previous":[],"units":["than","dien"],"year":2023}
                        """));
    }

    private static List<StoredExample> activities() {
        ActivityId id = new ActivityId(ID);
        Details brief = new Details("Hiến máu", ActivityKind.VOLUNTEER, DAY, null, null, null);
        Details full =
                new Details("Hiến máu", ActivityKind.VOLUNTEER, LEAP, LEAP, "Hạ Long", "mưa");
        TurnsOnDay turns = new TurnsOnDay(DIEN, DAY, 120);
        return List.of(
                of(
                        new ActivityEvent.Recorded(id, THAN, List.of(DIEN), full),
                        """
                        {"activity":"ID1","coOrganisers":["dien"],"details":{"endedOn":"2024-02-29","kind":"VOLUNTEER",
                        "note":"mưa","occurredOn":"2024-02-29","place":"Hạ Long","title":"Hiến máu"},"unit":"than"}
                        """),
                of(
                        new ActivityEvent.Corrected(
                                id, THAN, List.of(), brief, full, List.of(turns), "sai ngày"),
                        """
                        {"activity":"ID1","coOrganisers":[],"current":{"endedOn":"2024-02-29","kind":"VOLUNTEER",
                        "note":"mưa","occurredOn":"2024-02-29","place":"Hạ Long","title":"Hiến máu"},
                        "moved":[{"on":"2023-03-26","turns":120,"unit":"dien"}],
                        "previous":{"kind":"VOLUNTEER","occurredOn":"2023-03-26","title":"Hiến máu"},
                        "reason":"sai ngày","unit":"than"}
                        """),
                of(
                        new ActivityEvent.Voided(
                                id, THAN, List.of(DIEN), brief, List.of(turns), "nhầm"),
                        """
                        {"activity":"ID1","coOrganisers":["dien"],
                        "details":{"kind":"VOLUNTEER","occurredOn":"2023-03-26","title":"Hiến máu"},
                        "reason":"nhầm","turns":[{"on":"2023-03-26","turns":120,"unit":"dien"}],"unit":"than"}
                        """));
    }

    private static List<StoredExample> batches() {
        ActivityId id = new ActivityId(ID);
        BatchId batch = new BatchId(OTHER);
        Attendance known = new Attendance(120, 90L);
        Attendance unknown = new Attendance(102, null);
        return List.of(
                of(
                        new ActivityEvent.BatchRecorded(
                                id, batch, DIEN, DAY, true, known, AttendanceBasis.ROSTER),
                        """
                        {"activity":"ID1","attendance":{"people":90,"turns":120},"basis":"ROSTER","batch":"ID2",
                        "on":"2023-03-26","ownDay":true,"unit":"dien"}
                        """),
                of(
                        new ActivityEvent.BatchCorrected(
                                id, batch, DIEN, DAY, known, unknown, "đếm lại"),
                        """
                        {"activity":"ID1","batch":"ID2","current":{"turns":102},"on":"2023-03-26",
                        "previous":{"people":90,"turns":120},"reason":"đếm lại","unit":"dien"}
                        """),
                of(
                        new ActivityEvent.BatchVoided(id, batch, DIEN, DAY, unknown, "nhầm"),
                        """
                        {"activity":"ID1","attendance":{"turns":102},"batch":"ID2","on":"2023-03-26","reason":"nhầm",
                        "unit":"dien"}
                        """));
    }
}
