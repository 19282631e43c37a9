package vn.sovang.launcher.demo;

import static java.time.LocalDateTime.parse;

import java.time.LocalDateTime;
import vn.sovang.launcher.demo.journal.Journal;

/** Youth works from their registration to the day they are handed over. */
final class DemoYouthWorks {

    private final Journal journal;

    private DemoYouthWorks(Journal journal) {
        this.journal = journal;
    }

    static void record(Journal journal) {
        var works = new DemoYouthWorks(journal);
        works.ofAgencies();
        works.ofPolice();
        works.ofCoal();
        works.ofArmedForces();
        works.ofUniversity();
        works.notHandedOver();
    }

    private void ofAgencies() {
        var playground =
                register("khoi", "PROVINCE", "2023-02-15", "Điểm vui chơi thiếu nhi vùng cao");
        handOver(playground, parse("2023-08-26T10:30:00"), 500, 300);
        var lights = register("khoi", "UNIT", "2023-03-02", "Thắp sáng đường quê xã Đồng Sơn");
        handOver(lights, parse("2023-05-19T17:10:00"), 120, 80);
        var library =
                register(
                        "khoi-giao-duc",
                        "UNIT",
                        "2023-03-10",
                        "Thư viện xanh trường học xã Hà Lâu");
        handOver(library, parse("2023-09-04T16:00:00"), 90, 60);
        var clinic = register("khoi-y-te", "UNIT", "2023-04-03", "Tủ thuốc thanh niên xã Bản Sen");
        handOver(clinic, parse("2023-07-27T15:20:00"), 75, 75);
        var maps = register("khoi-du-lich", "UNIT", "2023-05-08", "Số hóa bản đồ điểm đến du lịch");
        handOver(maps, parse("2023-10-10T11:00:00"), 60, 45);
        var computers = register("khoi", "UNIT", "2023-09-18", "Phòng tin học cho em xã Vô Ngại");
        handOver(computers, parse("2023-12-29T10:40:00"), 210, 150)
                .with("handedOverOn", "2023-12-24");
        var corner = register("khoi-thue", "BASE", "2023-03-06", "Góc hỗ trợ kê khai điện tử");
        handOver(corner, parse("2023-04-28T16:30:00"), 20, 20);
        var waste = register("khoi-ngan-hang", "BASE", "2023-06-05", "Điểm thu gom pin cũ");
        handOver(waste, parse("2023-07-14T16:45:00"), 12, 10);
    }

    private void ofPolice() {
        var camera =
                register(
                        "cong-an", "PROVINCE", "2023-03-07", "Camera an ninh thanh niên biên giới");
        handOver(camera, parse("2023-08-18T09:40:00"), 340, 180);
        var post = register("cong-an-chua-chay", "UNIT", "2023-04-12", "Điểm chữa cháy công cộng");
        handOver(post, parse("2023-10-04T15:30:00"), 65, 40);
    }

    private void ofCoal() {
        var meals = register("than", "UNIT", "2023-02-20", "Nhà nghỉ giữa ca cho thợ lò");
        handOver(meals, parse("2023-05-12T14:50:00"), 280, 220);
        var forest =
                register("than-lo-thien-1", "UNIT", "2023-03-13", "Rừng thanh niên trên bãi thải");
        handOver(forest, parse("2023-11-12T10:00:00"), 150, 150);
    }

    private void ofArmedForces() {
        var road =
                register("quan-su", "UNIT", "2023-03-20", "Đường bê tông liên thôn xã Đạp Thanh");
        handOver(road, parse("2023-07-16T17:25:00"), 420, 130);
        var flag =
                register("bien-phong", "PROVINCE", "2023-03-27", "Đường cờ biên giới xã Quảng Đức");
        handOver(flag, parse("2023-09-02T09:05:00"), 160, 95);
        var water =
                register(
                        "canh-sat-bien",
                        "UNIT",
                        "2023-04-17",
                        "Bể nước ngọt cho dân đảo Cái Chiên");
        handOver(water, parse("2023-06-30T15:40:00"), 110, 70);
    }

    private void ofUniversity() {
        var garden = register("dai-hoc", "BASE", "2023-03-24", "Vườn sinh viên tự quản");
        handOver(garden, parse("2023-05-26T16:10:00"), 18, 15);
    }

    private void notHandedOver() {
        register("khoi", "UNIT", "2023-11-20", "Nhà nhân ái cho hộ nghèo xã Lương Mông");
        var twice = register("khoi", "UNIT", "2023-03-03", "Thắp sáng đường quê tại xã Đồng Sơn");
        journal.recorder("khoi-01")
                .post(parse("2023-03-03T15:20:00"), twice.path("void"))
                .with("reason", "Đã đăng ký ngày 02/03");
    }

    private Journal.Line register(String unit, String level, String day, String title) {
        return recorder(unit)
                .create(parse(day + "T14:30:00"), "/api/youth-works", title)
                .with("unit", unit)
                .with("level", level)
                .with("title", "Công trình thanh niên: " + title)
                .with("registeredOn", day);
    }

    private Journal.Line handOver(
            Journal.Line work, LocalDateTime at, int totalMillions, int ownMillions) {
        return work.recorder()
                .post(at, work.path("handover"))
                .with("handedOverOn", at.toLocalDate())
                .with("totalVnd", totalMillions * 1_000_000L)
                .with("ownShareVnd", ownMillions * 1_000_000L);
    }

    private Journal.Recorder recorder(String unit) {
        return journal.recorder(DemoUnits.unionOf(unit) + "-01");
    }
}
