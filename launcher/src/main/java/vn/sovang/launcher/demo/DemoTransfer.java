package vn.sovang.launcher.demo;

import static java.time.LocalDateTime.parse;

import java.time.LocalDateTime;
import vn.sovang.launcher.demo.journal.Journal;

/**
 * A base union that goes from coal to the agencies on 1 July, which is entered only on 20
 * September: what happened in between was known as coal's, and is the agencies' today.
 */
final class DemoTransfer {

    private static final String UNIT = "benh-vien-nganh-than";

    private final Journal journal;

    private DemoTransfer(Journal journal) {
        this.journal = journal;
    }

    static void record(Journal journal) {
        var transfer = new DemoTransfer(journal);
        transfer.register();
        transfer.recordWithCoal();
        transfer.recordTheMove();
        transfer.recordWithAgencies();
    }

    private void register() {
        DemoUnits.register(
                journal.recorder("admin"),
                parse("2023-01-03T09:10:00"),
                new DemoUnits.Unit(
                        "BASE", "than", UNIT, "Đoàn cơ sở Bệnh viện ngành Than", "2014-12-15"));
    }

    private void recordWithCoal() {
        clinic("than-02", parse("2023-02-25T17:30:00"), "xã Dương Huy", 46);
        clinic("than-02", parse("2023-04-16T16:45:00"), "phường Mông Dương", 52);
        improvement("Rút ngắn thời gian cấp cứu tai nạn mỏ", "2023-03-14", "2023-03-29");
        improvement("Quản lý thuốc cấp phát tại trạm y tế mỏ", "2023-05-09", "2023-06-28");
        improvement("Sàng lọc sớm bệnh bụi phổi cho thợ lò", "2023-05-22", "2023-06-28");
        clinic("than-02", parse("2023-07-23T18:10:00"), "xã Thượng Yên Công", 61);
        clinic("than-02", parse("2023-08-19T17:05:00"), "xã Lương Mông", 38);
        donation("than-02", parse("2023-08-21T08:40:00"), 22_000_000);
    }

    private void recordTheMove() {
        journal.recorder("admin")
                .post(parse("2023-09-20T09:30:00"), "/api/units/" + UNIT + "/transfer")
                .with("parent", "khoi")
                .with("effectiveOn", "2023-07-01")
                .with("decision", "Quyết định số 231-QĐ/TĐTN");
    }

    private void recordWithAgencies() {
        improvement("Hẹn khám trực tuyến cho công nhân", "2023-08-15", "2023-09-27");
        clinic("khoi-01", parse("2023-10-22T16:20:00"), "xã Hà Lâu", 57);
        clinic("khoi-01", parse("2023-12-03T17:40:00"), "xã Đồn Đạc", 44);
        donation("khoi-01", parse("2023-12-04T09:15:00"), 18_000_000);
    }

    private void clinic(String actor, LocalDateTime at, String commune, int turns) {
        var recorder = journal.recorder(actor);
        var activity =
                recorder.create(at, "/api/activities", UNIT + " " + commune)
                        .with("unit", UNIT)
                        .with("title", "Thầy thuốc trẻ khám bệnh tình nguyện tại " + commune)
                        .with("kind", "VOLUNTEER")
                        .with("occurredOn", at.toLocalDate());
        recorder.create(at.plusMinutes(4), activity.path("participants"), "1")
                .with("turns", turns)
                .with("basis", "ROSTER");
    }

    private void donation(String actor, LocalDateTime at, long cashVnd) {
        journal.recorder(actor)
                .create(at, "/api/donations", UNIT + " " + at)
                .with("unit", UNIT)
                .with("receivedOn", at.toLocalDate())
                .with("cashVnd", cashVnd)
                .with("purpose", "Mua thuốc cấp miễn phí");
    }

    private void improvement(String title, String submittedOn, String recognisedOn) {
        var recorder = journal.recorder("than-02");
        var initiative =
                recorder.create(
                                parse(submittedOn + "T14:20:00"),
                                "/api/initiatives",
                                UNIT + " " + title)
                        .with("unit", UNIT)
                        .with("form", "INITIATIVE")
                        .with("title", title)
                        .with("submittedOn", submittedOn);
        recorder.post(parse(recognisedOn + "T15:45:00").plusDays(1), initiative.path("recognition"))
                .with("level", "BASE")
                .with("recognisedOn", recognisedOn);
    }
}
