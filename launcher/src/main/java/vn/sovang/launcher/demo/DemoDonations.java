package vn.sovang.launcher.demo;

import static java.time.LocalDateTime.parse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sovang.launcher.demo.journal.Journal;
import vn.sovang.launcher.demo.review.DemoReview;

/** Cash and goods received: the everyday ones of each union, and some that have a story. */
final class DemoDonations {

    private final Journal.Recorder recorder;

    private DemoDonations(Journal.Recorder recorder) {
        this.recorder = recorder;
    }

    static void record(Journal journal) {
        new Donations(journal, "khoi").record(41);
        new Donations(journal, "cong-an").record(8);
        new Donations(journal, "than").record(12);
        new Donations(journal, "quan-su").record(4);
        new Donations(journal, "bien-phong").record(6);
        new Donations(journal, "canh-sat-bien").record(3);
        new Donations(journal, "dai-hoc").record(4);
        new DemoDonations(journal.recorder("khoi-01")).recordStories();
    }

    private void recordStories() {
        giftSetsWorthLess();
        computersInspected();
        neverValued();
        digitsSwapped();
        enteredTwice();
        foundInTime();
    }

    private void giftSetsWorthLess() {
        var sets =
                receive("2023-01-12", parse("2023-01-12T16:25:00"))
                        .with("goods", Donations.goods("Suất quà Tết", 60, "suất"))
                        .with("donor", Donations.organisation("Doanh nghiệp may mặc trên địa bàn"));
        value(sets, parse("2023-01-14T09:30:00"), 20_000_000, "Theo bảng kê của bên tặng");
        value(sets, parse("2023-02-06T10:05:00"), 18_000_000, "Theo hóa đơn mua hàng");
    }

    private void computersInspected() {
        var computers =
                receive("2023-10-10", parse("2023-10-11T08:40:00"))
                        .with("goods", Donations.goods("Máy tính đã qua sử dụng", 12, "bộ"))
                        .with("purpose", "Phòng tin học cho em");
        value(computers, parse("2023-10-13T14:20:00"), 96_000_000, "Ước tính theo giá mua mới");
        value(computers, parse("2024-01-12T09:15:00"), 84_000_000, "Biên bản kiểm tra thực tế")
                .by(DemoReview.REVIEWER)
                .with("adjustmentReason", "Kiểm tra thực tế sau khi khóa sổ");
    }

    private void neverValued() {
        receive("2023-11-05", parse("2023-11-05T17:50:00"))
                .with("goods", Donations.goods("Quần áo đã qua sử dụng", 30, "thùng"))
                .with("purpose", "Áo ấm mùa đông");
    }

    private void digitsSwapped() {
        var cash = receive("2023-08-25", parse("2023-08-25T16:10:00")).with("cashVnd", 15_000_000L);
        recorder.post(parse("2023-08-28T08:35:00"), cash.path("correction"))
                .with("cashVnd", 51_000_000L)
                .with("reason", "Gõ nhầm 51 triệu thành 15 triệu");
    }

    private void enteredTwice() {
        receive("2023-09-08", parse("2023-09-08T16:44:00")).with("cashVnd", 25_000_000L);
        var second =
                receive("2023-09-08", parse("2023-09-11T09:02:00")).with("cashVnd", 25_000_000L);
        recorder.post(parse("2023-09-12T10:20:00"), second.path("void"))
                .with("reason", "Trùng với khoản đã ghi chiều 08/09");
    }

    private void foundInTime() {
        receive("2023-12-20", parse("2023-12-29T15:05:00"))
                .with("cashVnd", 30_000_000L)
                .with("purpose", "Chăm lo Tết cho hộ nghèo");
    }

    private Journal.Line receive(String day, LocalDateTime at) {
        return recorder.create(at, "/api/donations", "khoi " + at)
                .with("unit", "khoi")
                .with("receivedOn", LocalDate.parse(day));
    }

    private Journal.Line value(
            Journal.Line donation, LocalDateTime at, long valueVnd, String method) {
        return recorder.post(at, donation.path("valuation"))
                .with("valueVnd", valueVnd)
                .with("method", method)
                .with("valuedOn", at.toLocalDate());
    }
}
