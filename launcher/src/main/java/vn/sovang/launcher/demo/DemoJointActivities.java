package vn.sovang.launcher.demo;

import static java.time.LocalDateTime.parse;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.sovang.launcher.demo.journal.Journal;
import vn.sovang.launcher.demo.review.DemoReview;

/** Activities of several unions: one activity, each union's own turns. */
final class DemoJointActivities {

    private final Journal journal;

    private DemoJointActivities(Journal journal) {
        this.journal = journal;
    }

    static void record(Journal journal) {
        var joint = new DemoJointActivities(journal);
        joint.movement();
        joint.monthOfYouth();
        joint.summerCampaign();
        joint.candles();
        joint.beach();
        joint.bloodDonation();
        joint.borderFestival();
        joint.turnOfTheYear();
    }

    private void movement() {
        var activity =
                record(
                        parse("2023-02-18T11:45:00"),
                        List.of("quan-su", "bien-phong", "canh-sat-bien"),
                        "VANGUARD",
                        "Phát động phong trào " + Themes.MOVEMENT + " năm 2023");
        batch(activity, "quan-su", parse("2023-02-18T11:52:00"), 90);
        batch(activity, "bien-phong", parse("2023-02-18T14:10:00"), 48);
        batch(activity, "canh-sat-bien", parse("2023-02-20T08:15:00"), 36);
    }

    private void monthOfYouth() {
        var activity =
                record(
                        parse("2023-03-04T17:20:00"),
                        List.of("khoi", "cong-an", "than"),
                        "VOLUNTEER",
                        "Ra quân Tháng Thanh niên tại xã Kỳ Thượng");
        batch(activity, "khoi", parse("2023-03-04T17:26:00"), 62);
        batch(activity, "cong-an", parse("2023-03-04T20:02:00"), 25);
        batch(activity, "than", parse("2023-03-06T08:31:00"), 80);
        donate(activity, "khoi", parse("2023-03-06T10:15:00"), 45_000_000);
    }

    private void summerCampaign() {
        var activity =
                record(
                        parse("2023-06-04T16:50:00"),
                        List.of("quan-su", "bien-phong", "khoi"),
                        "VOLUNTEER",
                        "Ra quân Chiến dịch Thanh niên tình nguyện hè tại xã Húc Động");
        batch(activity, "quan-su", parse("2023-06-04T16:58:00"), 70);
        batch(activity, "bien-phong", parse("2023-06-05T09:12:00"), 35);
        batch(activity, "khoi", parse("2023-06-21T14:44:00"), 40);
        donate(activity, "khoi", parse("2023-06-05T15:05:00"), 60_000_000);
    }

    private void candles() {
        var activity =
                record(
                        parse("2023-07-26T21:15:00"),
                        List.of("cong-an", "quan-su"),
                        "POLITICAL_EDUCATION",
                        "Thắp nến tri ân các anh hùng liệt sĩ");
        batch(activity, "cong-an", parse("2023-07-26T21:21:00"), 40);
        batch(activity, "quan-su", parse("2023-07-27T08:05:00"), 55);
    }

    private void beach() {
        var activity =
                record(
                        parse("2023-09-16T17:32:00"),
                        List.of("dai-hoc", "canh-sat-bien"),
                        "VOLUNTEER",
                        "Hãy làm sạch biển: thu gom rác tại phường Bãi Cháy");
        batch(activity, "dai-hoc", parse("2023-09-16T17:40:00"), 150);
        batch(activity, "canh-sat-bien", parse("2023-09-18T10:03:00"), 32);
    }

    private void bloodDonation() {
        var activity =
                record(
                        parse("2023-10-14T17:05:00"),
                        List.of("than", "cong-an", "khoi"),
                        "VOLUNTEER",
                        "Ngày hội hiến máu Giọt hồng Vùng mỏ");
        batch(activity, "than", parse("2023-10-14T17:11:00"), 210);
        batch(activity, "cong-an", parse("2023-10-16T08:25:00"), 48);
        batch(activity, "khoi", parse("2023-11-06T14:18:00"), 95);
    }

    private void borderFestival() {
        var activity =
                record(
                        parse("2023-11-18T19:10:00"),
                        List.of("bien-phong", "khoi"),
                        "SOCIAL_WELFARE",
                        "Ngày hội Đại đoàn kết nơi biên giới xã Hoành Mô");
        batch(activity, "bien-phong", parse("2023-11-18T19:16:00"), 45);
        batch(activity, "khoi", parse("2023-11-20T09:50:00"), 30);
    }

    /**
     * The activity belongs to 2023, in which it began, and was reported when the books were closed;
     * its turns belong to 2024.
     */
    private void turnOfTheYear() {
        var activity =
                record(
                                parse("2024-01-04T09:05:00"),
                                List.of("cong-an", "dai-hoc"),
                                "VANGUARD",
                                "Năm mới bình yên: hỗ trợ du khách đón Tết Dương lịch")
                        .by(DemoReview.REVIEWER)
                        .with("occurredOn", "2023-12-28")
                        .with("endedOn", "2024-01-03")
                        .with("adjustmentReason", "Hoạt động kết thúc ngày 03/01, sau khi khóa sổ");
        batch(activity, "cong-an", parse("2024-01-04T09:14:00"), 16).with("on", "2024-01-02");
        batch(activity, "dai-hoc", parse("2024-01-05T10:30:00"), 35).with("on", "2024-01-01");
    }

    private Journal.Line record(LocalDateTime at, List<String> unions, String kind, String title) {
        var lead = unions.getFirst();
        return journal.recorder(lead + "-01")
                .create(at, "/api/activities", title)
                .with("unit", lead)
                .with("title", title)
                .with("kind", kind)
                .with("occurredOn", at.toLocalDate())
                .with("coOrganisers", unions.subList(1, unions.size()));
    }

    private Journal.Line batch(Journal.Line activity, String union, LocalDateTime at, int turns) {
        return journal.recorder(union + "-01")
                .create(at, activity.path("participants"), union + " " + at)
                .with("unit", union)
                .with("turns", turns)
                .with("basis", "HEADCOUNT");
    }

    private void donate(Journal.Line activity, String union, LocalDateTime at, long cashVnd) {
        journal.recorder(union + "-01")
                .create(at, "/api/donations", union + " " + at)
                .with("unit", union)
                .with("activity", activity.id())
                .with("receivedOn", at.toLocalDate())
                .with("cashVnd", cashVnd)
                .with("donor", Map.of("kind", "ANONYMOUS"));
    }
}
