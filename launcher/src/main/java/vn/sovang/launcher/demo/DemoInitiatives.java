package vn.sovang.launcher.demo;

import static java.time.LocalDateTime.parse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sovang.launcher.demo.journal.Journal;

/**
 * Research topics and initiatives of coal in four rounds of its council, and those with a story.
 */
final class DemoInitiatives {

    private final Journal journal;

    private DemoInitiatives(Journal journal) {
        this.journal = journal;
    }

    static void record(Journal journal) {
        new CouncilRounds(journal, CouncilRounds.Vocabulary.RESEARCH).record(43);
        new CouncilRounds(journal, CouncilRounds.Vocabulary.INITIATIVES).record(256);
        new DemoInitiatives(journal).recordStories();
    }

    private void recordStories() {
        worthLessThanAssessed();
        recognisedForSomeoneElse();
        improvedInOldYear();
        recognisedInNewYear();
        submittedTwice();
        ofOtherUnions();
    }

    private void worthLessThanAssessed() {
        var topic =
                submit(
                        "than-lo-thien-1",
                        "RESEARCH_TOPIC",
                        "Nghiên cứu tối ưu hộ chiếu nổ mìn giảm chấn động ở mỏ lộ thiên",
                        parse("2023-06-12T09:15:00"));
        recognise(topic, "UNIT", parse("2023-09-28T10:00:00"));
        recognise(topic, "PROVINCE", parse("2023-11-10T15:30:00"));
        benefit(topic, 3_000_000_000L, parse("2023-11-15T14:05:00"));
        benefit(topic, 2_400_000_000L, parse("2023-12-27T09:50:00"));
    }

    private void recognisedForSomeoneElse() {
        var initiative =
                submit(
                        "than-kho-van",
                        "INITIATIVE",
                        "Cải tạo phễu rót than chống tắc tại kho bến",
                        parse("2023-05-08T10:40:00"));
        recognise(initiative, "UNIT", parse("2023-06-29T16:10:00"));
        benefit(initiative, 150_000_000L, parse("2023-07-17T08:45:00"));
        journal.recorder("than-01")
                .post(parse("2023-10-11T15:20:00"), initiative.path("recognition/withdrawal"))
                .with("reason", "Trùng nội dung với sáng kiến đã công nhận năm 2021");
    }

    private void improvedInOldYear() {
        var initiative =
                submit(
                                "than-co-dien",
                                "INITIATIVE",
                                "Gá hàn xoay cho vỏ xe goòng",
                                parse("2023-01-05T08:50:00"))
                        .with("submittedOn", "2022-11-14");
        recognise(initiative, "UNIT", parse("2023-01-05T08:56:00"))
                .with("recognisedOn", "2022-12-21");
    }

    private void recognisedInNewYear() {
        var initiative =
                submit(
                        "than-ham-lo-3",
                        "INITIATIVE",
                        "Theo dõi áp lực vì chống bằng cảm biến không dây",
                        parse("2023-12-14T11:00:00"));
        recognise(initiative, "UNIT", parse("2024-01-17T10:15:00"));
    }

    private void submittedTwice() {
        var initiative =
                submit(
                        "than-sang-tuyen",
                        "INITIATIVE",
                        "Thu hồi than bùn sau sàng tuyển",
                        parse("2023-08-03T09:05:00"));
        journal.recorder("than-01")
                .post(parse("2023-08-04T08:10:00"), initiative.path("void"))
                .with("reason", "Đơn vị đã nộp cùng nội dung ngày 02/08");
    }

    private void ofOtherUnions() {
        recognise(
                submit(
                        "khoi-hanh-chinh-cong",
                        "INITIATIVE",
                        "Lấy số thứ tự trực tuyến theo khung giờ",
                        parse("2023-04-10T10:10:00")),
                "PROVINCE",
                parse("2023-08-30T15:00:00"));
        recognise(
                submit(
                        "cong-an-chua-chay",
                        "INITIATIVE",
                        "Bản đồ số trụ nước chữa cháy",
                        parse("2023-03-15T09:30:00")),
                "UNIT",
                parse("2023-07-12T10:25:00"));
        recognise(
                submit(
                        "dai-hoc-cong-nghe",
                        "RESEARCH_TOPIC",
                        "Nhận dạng rác nổi trên vịnh bằng ảnh chụp từ trên cao",
                        parse("2023-05-18T14:00:00")),
                "UNIT",
                parse("2023-10-30T16:40:00"));
    }

    private Journal.Line submit(String unit, String form, String title, LocalDateTime at) {
        return journal.recorder(DemoUnits.unionOf(unit) + "-01")
                .create(at, "/api/initiatives", title)
                .with("unit", unit)
                .with("form", form)
                .with("title", title)
                .with("submittedOn", at.toLocalDate());
    }

    private Journal.Line recognise(Journal.Line initiative, String level, LocalDateTime at) {
        return initiative
                .recorder()
                .post(at, initiative.path("recognition"))
                .with("level", level)
                .with("recognisedOn", at.toLocalDate());
    }

    private void benefit(Journal.Line initiative, long valueVnd, LocalDateTime at) {
        initiative
                .recorder()
                .post(at, initiative.path("benefit"))
                .with("valueVnd", valueVnd)
                .with("year", 2023)
                .with("assessedOn", LocalDate.from(at));
    }
}
