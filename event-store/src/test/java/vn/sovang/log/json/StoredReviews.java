package vn.sovang.log.json;

import static vn.sovang.log.json.StoredExample.ID;
import static vn.sovang.log.json.StoredExample.of;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sovang.event.Figure;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.closing.ClosingEvent;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.review.Criterion;
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.review.UnitTargets;
import vn.sovang.event.unit.UnitCode;

/** What happens to the books of a year and to the review of a cluster, as it is stored. */
final class StoredReviews {

    private static final UnitCode THAN = new UnitCode("than");
    private static final UnitCode DIEN = new UnitCode("dien");
    private static final BookYear YEAR = new BookYear(2023);
    private static final ReviewId REVIEW = new ReviewId(YEAR, new ClusterCode("cum-1"));

    private StoredReviews() {}

    static Stream<StoredExample> all() {
        return Stream.of(books(), yardsticks(), scores(), words()).flatMap(List::stream);
    }

    private static List<StoredExample> books() {
        return List.of(
                of(
                        new ClosingEvent.Closed(YEAR, "lan", "tổng kết"),
                        """
                        {"by":"lan","reason":"tổng kết","year":2023}
                        """),
                of(
                        new ClosingEvent.Reopened(YEAR, "nam", "thiếu hồ sơ"),
                        """
                        {"by":"nam","reason":"thiếu hồ sơ","year":2023}
                        """));
    }

    private static List<StoredExample> yardsticks() {
        UnitTargets most = new UnitTargets(THAN, Map.of("RESOURCES_VND", 900L, "ACTIVITIES", 40L));
        UnitTargets none = new UnitTargets(DIEN, Map.of());
        Criterion counted = new Criterion("hd", "Hoạt động", points("10"), Figure.of("ACTIVITIES"));
        Criterion judged = new Criterion("st", "Sáng tạo", points("2.5"), null);
        return List.of(
                of(
                        new ReviewEvent.TargetsSet(REVIEW, List.of(most, none)),
                        """
                        {"review":{"cluster":"cum-1","year":2023},
                        "targets":[{"unit":"than","values":{"ACTIVITIES":40,"RESOURCES_VND":900}},
                        {"unit":"dien","values":{}}]}
                        """),
                of(
                        new ReviewEvent.CriteriaAdopted(REVIEW, 2, List.of(counted, judged)),
                        """
                        {"criteria":[{"code":"hd","indicator":"ACTIVITIES","maxPoints":1000,"title":"Hoạt động"},
                        {"code":"st","maxPoints":250,"title":"Sáng tạo"}],
                        "review":{"cluster":"cum-1","year":2023},"version":2}
                        """));
    }

    private static List<StoredExample> scores() {
        return List.of(
                of(
                        new ReviewEvent.SelfScoreGiven(
                                REVIEW, THAN, "hd", 2, points("9.25"), "than-01", List.of("QĐ 9")),
                        """
                        {"by":"than-01","criterion":"hd","evidence":["QĐ 9"],"points":925,
                        "review":{"cluster":"cum-1","year":2023},"unit":"than","version":2}
                        """),
                of(
                        new ReviewEvent.ScoreVerified(
                                REVIEW, THAN, "hd", 2, points("9.25"), points("0"), "chưa đủ"),
                        """
                        {"criterion":"hd","points":0,"reason":"chưa đủ",
                        "review":{"cluster":"cum-1","year":2023},"self":925,"unit":"than","version":2}
                        """));
    }

    private static List<StoredExample> words() {
        return List.of(
                of(
                        new ReviewEvent.LimitationNoted(REVIEW, ID, null, "Chậm báo cáo"),
                        """
                        {"note":"ID1","review":{"cluster":"cum-1","year":2023},"text":"Chậm báo cáo"}
                        """),
                of(
                        new ReviewEvent.DirectionSet(REVIEW, ID, THAN, "Thêm sáng kiến", 2024),
                        """
                        {"forYear":2024,"note":"ID1","review":{"cluster":"cum-1","year":2023},
                        "text":"Thêm sáng kiến","unit":"than"}
                        """),
                of(
                        new ReviewEvent.Published(REVIEW, ID, "Tổng kết 2023", 1853, "q83v"),
                        """
                        {"position":1853,"publication":"ID1","review":{"cluster":"cum-1","year":2023},"root":"q83v",
                        "title":"Tổng kết 2023"}
                        """));
    }

    private static Points points(String points) {
        return Points.of(new BigDecimal(points));
    }
}
