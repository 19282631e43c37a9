package vn.sovang.launcher.demo.review;

import static java.time.LocalDateTime.parse;

import java.time.LocalDateTime;
import vn.sovang.launcher.demo.journal.Journal;

/** What was not good enough in the year, and what the next one is to bring. */
final class DemoNotes {

    private final DemoReview review;
    private LocalDateTime now = parse("2023-12-30T15:00:00");

    private DemoNotes(DemoReview review) {
        this.review = review;
    }

    static void record(DemoReview review) {
        var notes = new DemoNotes(review);
        notes.limitations();
        notes.directions();
    }

    private void limitations() {
        limitation(
                "Một số đơn vị nhập danh sách tham gia chậm, có danh sách sau hoạt động"
                        + " đến bốn tuần.");
        limitation(
                "Nguồn lực huy động tập trung ở Đoàn Khối; các đơn vị lực lượng vũ trang"
                        + " còn khó khăn trong vận động xã hội hóa.");
        limitation(
                        "Chưa gửi báo cáo công tác xây dựng Đoàn do tàu làm nhiệm vụ dài ngày trên biển.")
                .with("unit", "canh-sat-bien");
    }

    private void directions() {
        direction(
                "Nhập hoạt động và danh sách tham gia trong vòng 48 giờ; đối chiếu số liệu"
                        + " hằng quý giữa các đơn vị trong Cụm.");
        direction(
                "Giữ 100% cơ sở Đoàn triển khai phong trào học tập tin học, ngoại ngữ;"
                        + " mỗi cơ sở có ít nhất một câu lạc bộ tiếng Anh.");
        direction("Nâng tỷ lệ đề tài được công nhận từ cấp tỉnh trở lên.").with("unit", "than");
    }

    private Journal.Line limitation(String text) {
        return note("limitations", text);
    }

    private Journal.Line direction(String text) {
        return note("directions", text).with("forYear", 2024);
    }

    private Journal.Line note(String path, String text) {
        now = now.plusMinutes(6);
        return review.post(DemoReview.REVIEWER, now, path).with("text", text);
    }
}
