package vn.sovang.launcher.demo.review;

import static java.time.LocalDateTime.parse;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.sovang.launcher.demo.journal.Journal;

/** Points of the units by themselves, and two days later those of the board. */
final class DemoScores {

    private static final List<ScoreSheet> SHEETS =
            List.of(
                    new ScoreSheet("khoi", "25 20 20 15 10 9.5")
                            .changed("xay-dung", "9", "Báo cáo quý III gửi chậm"),
                    new ScoreSheet("cong-an", "25 20 20 15 10 10")
                            .changed("xay-dung", "9", "Có hoạt động ghi trùng trong năm"),
                    new ScoreSheet("than", "25 20 20 15 10 10")
                            .changed("nguon-luc", "18.33", "Theo số liệu chưa đạt chỉ tiêu"),
                    new ScoreSheet("quan-su", "24.3 20 20 15 10 8.5"),
                    new ScoreSheet("bien-phong", "25 19.5 20 14.25 10 9")
                            .changed("tham-gia", "19.3", "Theo số liệu chưa đạt chỉ tiêu"),
                    new ScoreSheet("canh-sat-bien", "25 20 19.82 15 10 -"),
                    new ScoreSheet("dai-hoc", "24 20 20 14.4 10 8").unverified("xay-dung"));

    private static final Map<String, String> EVIDENCE =
            Map.of(
                    "hoat-dong", "Danh sách hoạt động trong năm trên Sổ Vàng",
                    "tham-gia", "Danh sách ký tên của các hoạt động",
                    "nguon-luc", "Bảng kê tiền và hiện vật, kèm biên nhận",
                    "phat-trien-dang", "Quyết định kết nạp đảng viên trong năm",
                    "hoc-tap", "Biểu tổng hợp lớp học của các cơ sở Đoàn",
                    "xay-dung", "Báo cáo các quý và biên bản sinh hoạt");

    private final DemoReview review;
    private LocalDateTime now;

    private DemoScores(DemoReview review, LocalDateTime begin) {
        this.review = review;
        this.now = begin;
    }

    static void record(DemoReview review) {
        var given = new DemoScores(review, parse("2023-12-28T08:00:00"));
        SHEETS.forEach(given::give);
        var verified = new DemoScores(review, parse("2023-12-30T08:00:00"));
        SHEETS.forEach(verified::verify);
    }

    private void give(ScoreSheet sheet) {
        sheet.given()
                .forEach(
                        (criterion, points) ->
                                score(sheet.unit() + "-01", "scores", sheet, criterion, points)
                                        .with("evidence", List.of(evidence(criterion))));
    }

    private void verify(ScoreSheet sheet) {
        sheet.given()
                .forEach(
                        (criterion, points) -> {
                            if (sheet.isVerified(criterion)) {
                                verify(sheet, criterion, points);
                            }
                        });
    }

    private void verify(ScoreSheet sheet, String criterion, BigDecimal given) {
        var change = sheet.change(criterion);
        var points = change.map(ScoreSheet.Change::points).orElse(given);
        var line = score(DemoReview.REVIEWER, "scores/verification", sheet, criterion, points);
        change.ifPresent(each -> line.with("reason", each.reason()));
    }

    private Journal.Line score(
            String actor, String path, ScoreSheet sheet, String criterion, BigDecimal points) {
        now = now.plusMinutes(4);
        return review.post(actor, now, path)
                .with("unit", sheet.unit())
                .with("criterion", criterion)
                .with("points", points);
    }

    private static String evidence(String criterion) {
        return EVIDENCE.getOrDefault(criterion, "");
    }
}
