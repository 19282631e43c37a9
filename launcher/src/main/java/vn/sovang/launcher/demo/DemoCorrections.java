package vn.sovang.launcher.demo;

import static java.time.LocalDateTime.parse;

import java.time.LocalDateTime;
import vn.sovang.launcher.demo.journal.Journal;
import vn.sovang.launcher.demo.review.DemoReview;

/** What was entered late, wrongly or twice, and how it was put right. */
final class DemoCorrections {

    private final Journal journal;

    private DemoCorrections(Journal journal) {
        this.journal = journal;
    }

    static void record(Journal journal) {
        var corrections = new DemoCorrections(journal);
        corrections.lastYearsLastDays();
        corrections.peopleOnTwoLists();
        corrections.correctedTwice();
        corrections.wrongDay();
        corrections.wrongSpelling();
        corrections.campaignWithoutAnEnd();
        corrections.enteredTwice();
        corrections.batchOfAnotherActivity();
        corrections.foundInTime();
        corrections.neverTookPlace();
        corrections.correctedAtYearEnd();
    }

    private void lastYearsLastDays() {
        var activity =
                activity(
                                "quan-su",
                                "Trực sẵn sàng, giúp dân dịp Tết Dương lịch tại xã Đài Xuyên",
                                "2022-12-28",
                                parse("2023-01-05T10:12:00"))
                        .with("endedOn", "2023-01-03")
                        .with("note", "Phong trào " + Themes.MOVEMENT);
        batch(activity, "quan-su", 24, parse("2023-01-05T10:15:00")).with("on", "2022-12-30");
        batch(activity, "quan-su", 31, parse("2023-01-05T10:16:00")).with("on", "2023-01-02");
    }

    private void peopleOnTwoLists() {
        var activity =
                activity(
                        "than",
                        "Ngày chủ nhật xanh: làm sạch bờ biển phường Cửa Ông",
                        "2023-03-19",
                        parse("2023-03-19T18:04:00"));
        var batch = batch(activity, "than", 120, parse("2023-03-19T18:09:00")).with("people", 120);
        correct("than", batch, parse("2023-03-27T09:40:00"), "18 người có tên ở hai danh sách")
                .with("turns", 102)
                .with("people", 102);
    }

    private void correctedTwice() {
        var activity =
                activity(
                        "dai-hoc",
                        "Tư vấn tuyển sinh và hướng nghiệp tại phường Hồng Gai",
                        "2023-05-13",
                        parse("2023-05-13T17:20:00"));
        var batch = batch(activity, "dai-hoc", 85, parse("2023-05-13T17:24:00"));
        correct("dai-hoc", batch, parse("2023-05-16T08:50:00"), "Nhầm với số lượt đăng ký")
                .with("turns", 58);
        correct("dai-hoc", batch, parse("2023-05-22T15:30:00"), "Bổ sung 3 người đến muộn")
                .with("turns", 61);
    }

    private void wrongDay() {
        var activity =
                activity(
                        "quan-su",
                        "Hành quân về nguồn mừng Ngày giải phóng miền Nam tại xã Tràng Lương",
                        "2023-04-29",
                        parse("2023-05-03T08:25:00"));
        batch(activity, "quan-su", 66, parse("2023-05-03T08:28:00"));
        correct(
                        "quan-su",
                        activity,
                        parse("2023-05-05T14:10:00"),
                        "Hành quân ngày 28, không phải 29")
                .with("occurredOn", "2023-04-28");
    }

    private void wrongSpelling() {
        var activity =
                activity(
                        "bien-phong",
                        "Phát quang, sơn sửa cột móc biên giới tại xã Hải Sơn",
                        "2023-08-12",
                        parse("2023-08-12T19:02:00"));
        batch(activity, "bien-phong", 28, parse("2023-08-12T19:06:00"));
        correct("bien-phong", activity, parse("2023-08-14T08:15:00"), "Sai chính tả: cột mốc")
                .with("title", "Phát quang, sơn sửa cột mốc biên giới tại xã Hải Sơn");
    }

    private void campaignWithoutAnEnd() {
        var activity =
                activity(
                        "quan-su",
                        "Chiến dịch hành quân xanh giúp dân tại xã Thanh Lâm",
                        "2023-07-09",
                        parse("2023-07-09T20:11:00"));
        batch(activity, "quan-su", 48, parse("2023-07-09T20:14:00"));
        correct("quan-su", activity, parse("2023-07-16T19:30:00"), "Chiến dịch kết thúc hôm nay")
                .with("endedOn", "2023-07-16");
        batch(activity, "quan-su", 52, parse("2023-07-16T19:33:00")).with("on", "2023-07-12");
        batch(activity, "quan-su", 45, parse("2023-08-02T09:05:00")).with("on", "2023-07-16");
    }

    private void enteredTwice() {
        var title = "Đổi giấy lấy cây xanh cùng học sinh phường Giếng Đáy";
        var activity = activity("cong-an", title, "2023-05-20", parse("2023-05-21T08:32:00"));
        batch(activity, "cong-an", 21, parse("2023-05-21T08:35:00"));
        var second =
                journal.recorder("cong-an-02")
                        .create(parse("2023-05-22T09:10:00"), "/api/activities", title + " 2")
                        .with("unit", "cong-an")
                        .with("title", title)
                        .with("kind", "VANGUARD")
                        .with("occurredOn", "2023-05-20");
        batch(second, "cong-an", 21, parse("2023-05-22T09:12:00"));
        voids(
                "cong-an",
                second,
                parse("2023-05-23T10:05:00"),
                "Trùng với hoạt động ghi ngày 21/05");
    }

    private void batchOfAnotherActivity() {
        var activity =
                activity(
                        "bien-phong",
                        "Xuân biên phòng ấm lòng dân bản tại xã Đồng Văn",
                        "2023-01-14",
                        parse("2023-01-14T20:40:00"));
        batch(activity, "bien-phong", 37, parse("2023-01-14T20:44:00"));
        var wrong = batch(activity, "bien-phong", 64, parse("2023-01-16T08:20:00"));
        voids("bien-phong", wrong, parse("2023-01-16T11:02:00"), "Danh sách của hoạt động khác");
    }

    private void foundInTime() {
        var sea =
                activity(
                                "khoi",
                                "Hành trình tuổi trẻ với biển đảo quê hương tại xã Thanh Lân",
                                "2023-11-18",
                                parse("2023-12-28T09:20:00"))
                        .with("endedOn", "2023-11-19")
                        .with("note", "Ghi bổ sung sau khi rà soát hồ sơ quý IV");
        batch(sea, "khoi", 64, parse("2023-12-28T09:24:00")).with("on", "2023-11-19");
        var fire =
                activity(
                        "cong-an",
                        "Trải nghiệm một ngày làm lính cứu hỏa tại phường Cao Xanh",
                        "2023-12-16",
                        parse("2023-12-27T15:10:00"));
        batch(fire, "cong-an", 23, parse("2023-12-27T15:13:00"));
    }

    private void neverTookPlace() {
        var activity =
                activity(
                        "canh-sat-bien",
                        "Đồng hành cùng ngư dân vươn khơi tại xã Cái Chiên",
                        "2023-12-09",
                        parse("2023-12-11T08:30:00"));
        batch(activity, "canh-sat-bien", 26, parse("2023-12-11T08:34:00"));
        voids(
                        "canh-sat-bien",
                        activity,
                        parse("2024-01-15T09:45:00"),
                        "Đã hoãn do gió mùa đông bắc, chưa diễn ra trong năm 2023")
                .by(DemoReview.REVIEWER)
                .with("adjustmentReason", "Đơn vị báo cáo sau khi khóa sổ");
    }

    private void correctedAtYearEnd() {
        var activity =
                activity(
                        "cong-an",
                        "Thăm, giúp đỡ người có công neo đơn tại phường Quang Trung",
                        "2023-11-25",
                        parse("2023-11-25T17:15:00"));
        var batch = batch(activity, "cong-an", 34, parse("2023-11-25T17:19:00"));
        correct("cong-an", batch, parse("2023-12-29T14:25:00"), "Đối chiếu khi tổng kết năm")
                .with("turns", 28);
    }

    private Journal.Line activity(String unit, String title, String day, LocalDateTime at) {
        return recorder(unit)
                .create(at, "/api/activities", title)
                .with("unit", unit)
                .with("title", title)
                .with("kind", "VANGUARD")
                .with("occurredOn", day);
    }

    private Journal.Line batch(Journal.Line activity, String unit, int turns, LocalDateTime at) {
        return recorder(unit)
                .create(at, activity.path("participants"), "" + at)
                .with("turns", turns)
                .with("basis", "ROSTER");
    }

    private Journal.Line correct(String unit, Journal.Line wrong, LocalDateTime at, String reason) {
        return recorder(unit).post(at, wrong.path("correction")).with("reason", reason);
    }

    private Journal.Line voids(String unit, Journal.Line wrong, LocalDateTime at, String reason) {
        return recorder(unit).post(at, wrong.path("void")).with("reason", reason);
    }

    private Journal.Recorder recorder(String unit) {
        return journal.recorder(unit + "-01");
    }
}
