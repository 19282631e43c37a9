package vn.sovang.log.json;

import static vn.sovang.log.json.StoredExample.ID;
import static vn.sovang.log.json.StoredExample.OTHER;
import static vn.sovang.log.json.StoredExample.of;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.gift.GiftId;
import vn.sovang.event.gift.Recipients;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.headcount.HeadcountId;
import vn.sovang.event.headcount.HeadcountKind;
import vn.sovang.event.unit.UnitCode;

/** What happens to headcounts, gifts and coverage, as it is stored. */
final class StoredReviewFacts {

    private static final UnitCode THAN = new UnitCode("than");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 26);
    private static final LocalDate LEAP = LocalDate.of(2024, 2, 29);
    private static final long MOST_VND = 1_000_000_000_000_000L;

    private StoredReviewFacts() {}

    static Stream<StoredExample> all() {
        return Stream.of(headcounts(), gifts(), coverage()).flatMap(List::stream);
    }

    private static List<StoredExample> headcounts() {
        HeadcountId id = new HeadcountId(ID);
        HeadcountEvent.Details nominated =
                new HeadcountEvent.Details(HeadcountKind.PARTY_NOMINATED, DAY, 12, null);
        HeadcountEvent.Details admitted =
                new HeadcountEvent.Details(HeadcountKind.PARTY_ADMITTED, LEAP, 100_000, "QĐ 9");
        return List.of(
                of(
                        new HeadcountEvent.Recorded(id, THAN, nominated),
                        """
                        {"details":{"count":12,"kind":"PARTY_NOMINATED","on":"2023-03-26"},"headcount":"ID1",
                        "unit":"than"}
                        """),
                of(
                        new HeadcountEvent.Corrected(id, THAN, nominated, admitted, "đối chiếu"),
                        """
                        {"current":{"count":100000,"decision":"QĐ 9","kind":"PARTY_ADMITTED","on":"2024-02-29"},
                        "headcount":"ID1","previous":{"count":12,"kind":"PARTY_NOMINATED","on":"2023-03-26"},
                        "reason":"đối chiếu","unit":"than"}
                        """),
                of(
                        new HeadcountEvent.Voided(id, THAN, admitted, "nhầm"),
                        """
                        {"details":{"count":100000,"decision":"QĐ 9","kind":"PARTY_ADMITTED","on":"2024-02-29"},
                        "headcount":"ID1","reason":"nhầm","unit":"than"}
                        """));
    }

    private static List<StoredExample> gifts() {
        GiftId id = new GiftId(ID);
        GiftEvent.Details unvalued =
                new GiftEvent.Details(DAY, Recipients.CHILDREN, 60, null, null);
        GiftEvent.Details valued =
                new GiftEvent.Details(
                        LEAP, Recipients.POOR_HOUSEHOLDS, 55, MOST_VND, new ActivityId(OTHER));
        return List.of(
                of(
                        new GiftEvent.Recorded(id, THAN, unvalued),
                        """
                        {"details":{"on":"2023-03-26","recipients":"CHILDREN","sets":60},"gift":"ID1","unit":"than"}
                        """),
                of(
                        new GiftEvent.Corrected(id, THAN, unvalued, valued, "kiểm lại"),
                        """
                        {"current":{"activity":"ID2","on":"2024-02-29","recipients":"POOR_HOUSEHOLDS","sets":55,
                        "valueVnd":1000000000000000},"gift":"ID1",
                        "previous":{"on":"2023-03-26","recipients":"CHILDREN","sets":60},"reason":"kiểm lại",
                        "unit":"than"}
                        """),
                of(
                        new GiftEvent.Voided(id, THAN, unvalued, "trùng"),
                        """
                        {"details":{"on":"2023-03-26","recipients":"CHILDREN","sets":60},"gift":"ID1",
                        "reason":"trùng","unit":"than"}
                        """));
    }

    private static List<StoredExample> coverage() {
        Bases some = new Bases(7, 9);
        Bases all = new Bases(9, 9);
        return List.of(
                of(
                        new CoverageEvent.Set(THAN, 2023, some, all),
                        """
                        {"current":{"implementing":9,"total":9},"previous":{"implementing":7,"total":9},
                        "unit":"than","year":2023}
                        """),
                of(
                        new CoverageEvent.Corrected(THAN, 2023, some, all, "bổ sung"),
                        """
                        {"current":{"implementing":9,"total":9},"previous":{"implementing":7,"total":9},
                        "reason":"bổ sung","unit":"than","year":2023}
                        """),
                of(
                        new CoverageEvent.Voided(THAN, 2023, all, "nhầm năm"),
                        """
                        {"bases":{"implementing":9,"total":9},"reason":"nhầm năm","unit":"than","year":2023}
                        """));
    }
}
