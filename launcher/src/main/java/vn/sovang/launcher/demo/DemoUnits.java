package vn.sovang.launcher.demo;

import static java.time.LocalDateTime.parse;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.launcher.demo.journal.Journal;

/** The province, its attached unions and what belongs to them, and their cluster. */
final class DemoUnits {

    private static final LocalDateTime OPENING = parse("2023-01-03T08:00:00");

    /** The code of everything below an attached union begins with that union's code. */
    record Unit(String kind, String parent, String code, String name, String since) {}

    private static final List<Unit> ATTACHED =
            List.of(
                    attached("khoi", "Đoàn Khối", "2007-09-12"),
                    attached("cong-an", "Đoàn Công an tỉnh", "1963-11-20"),
                    attached("than", "Đoàn Than", "1996-05-18"),
                    attached("quan-su", "Đoàn Thanh niên Bộ Chỉ huy Quân sự tỉnh", "1979-08-04"),
                    attached("bien-phong", "Đoàn Thanh niên Bộ đội Biên phòng tỉnh", "1979-08-20"),
                    attached(
                            "canh-sat-bien",
                            "Đoàn Thanh niên Hải đoàn Cảnh sát biển",
                            "2008-03-26"),
                    attached("dai-hoc", "Đoàn Trường Đại học Hạ Long", "2014-12-15"));

    private static final List<Unit> BELOW =
            List.of(
                    base("khoi", "y-te", "Đoàn cơ sở Sở Y tế"),
                    base("khoi", "giao-duc", "Đoàn cơ sở Sở Giáo dục và Đào tạo"),
                    base("khoi", "tai-chinh", "Đoàn cơ sở Sở Tài chính"),
                    base("khoi", "thue", "Đoàn cơ sở Cục Thuế tỉnh"),
                    base("khoi", "hai-quan", "Đoàn cơ sở Cục Hải quan tỉnh"),
                    base("khoi", "hanh-chinh-cong", "Đoàn cơ sở Trung tâm Hành chính công tỉnh"),
                    base("khoi", "ngan-hang", "Đoàn cơ sở khối Ngân hàng"),
                    base("khoi", "du-lich", "Đoàn cơ sở khối Doanh nghiệp du lịch"),
                    base("khoi", "xi-nghiep", "Đoàn cơ sở khối Doanh nghiệp công nghiệp"),
                    branch("khoi-y-te", "benh-vien", "Chi đoàn Bệnh viện Đa khoa tỉnh"),
                    branch("khoi-du-lich", "cang-tau", "Chi đoàn Cảng tàu du lịch"),
                    base("cong-an", "tham-muu", "Đoàn cơ sở Phòng Tham mưu"),
                    base("cong-an", "giao-thong", "Đoàn cơ sở Phòng Cảnh sát giao thông"),
                    base("cong-an", "chua-chay", "Đoàn cơ sở Phòng Cảnh sát phòng cháy, chữa cháy"),
                    base("cong-an", "an-ninh-mang", "Đoàn cơ sở Phòng An ninh mạng"),
                    base("cong-an", "hanh-chinh", "Đoàn cơ sở Phòng Quản lý hành chính"),
                    base("cong-an", "ha-long", "Đoàn cơ sở Công an thành phố Hạ Long"),
                    base("cong-an", "cam-pha", "Đoàn cơ sở Công an thành phố Cẩm Phả"),
                    base("cong-an", "uong-bi", "Đoàn cơ sở Công an thành phố Uông Bí"),
                    base("cong-an", "mong-cai", "Đoàn cơ sở Công an thành phố Móng Cái"),
                    base("cong-an", "dong-trieu", "Đoàn cơ sở Công an thị xã Đông Triều"),
                    base("cong-an", "quang-yen", "Đoàn cơ sở Công an thị xã Quảng Yên"),
                    base("cong-an", "van-don", "Đoàn cơ sở Công an huyện Vân Đồn"),
                    branch("cong-an-giao-thong", "doi-1", "Chi đoàn Đội Cảnh sát giao thông số 1"),
                    branch("cong-an-ha-long", "doi-2", "Chi đoàn Đội Cảnh sát trật tự Hạ Long"),
                    base("than", "ham-lo-1", "Đoàn cơ sở Mỏ hầm lò số 1 Cẩm Phả"),
                    base("than", "ham-lo-2", "Đoàn cơ sở Mỏ hầm lò số 2 Uông Bí"),
                    base("than", "ham-lo-3", "Đoàn cơ sở Mỏ hầm lò số 3 Đông Triều"),
                    base("than", "lo-thien-1", "Đoàn cơ sở Mỏ lộ thiên số 1 Cẩm Phả"),
                    base("than", "lo-thien-2", "Đoàn cơ sở Mỏ lộ thiên số 2 Hạ Long"),
                    base("than", "sang-tuyen", "Đoàn cơ sở Xí nghiệp sàng tuyển Cẩm Phả"),
                    base("than", "kho-van", "Đoàn cơ sở Xí nghiệp kho vận Hạ Long"),
                    base("than", "co-dien", "Đoàn cơ sở Xí nghiệp cơ điện mỏ Cẩm Phả"),
                    base("than", "cap-cuu-mo", "Đoàn cơ sở Trung tâm cấp cứu mỏ"),
                    branch("than-ham-lo-1", "khai-thac-3", "Chi đoàn Phân xưởng khai thác 3"),
                    branch("than-co-dien", "xuong-1", "Chi đoàn Phân xưởng sửa chữa 1"),
                    base("quan-su", "trung-doan", "Đoàn cơ sở Trung đoàn bộ binh"),
                    base("quan-su", "truong-quan-su", "Đoàn cơ sở Trường Quân sự tỉnh"),
                    base("quan-su", "dao-co-to", "Đoàn cơ sở Ban Chỉ huy Quân sự huyện Cô Tô"),
                    base("bien-phong", "hoanh-mo", "Đoàn cơ sở Đồn Biên phòng Bình Liêu"),
                    base("bien-phong", "tra-co", "Đoàn cơ sở Đồn Biên phòng Móng Cái"),
                    base("bien-phong", "hai-doi", "Đoàn cơ sở Hải đội Biên phòng Vân Đồn"),
                    base("canh-sat-bien", "tau-1", "Đoàn cơ sở Hải đội tàu số 1 Cô Tô"),
                    base("canh-sat-bien", "tau-2", "Đoàn cơ sở Hải đội tàu số 2 Vân Đồn"),
                    base("dai-hoc", "su-pham", "Đoàn cơ sở Khoa Sư phạm"),
                    base("dai-hoc", "du-lich", "Đoàn cơ sở Khoa Du lịch"),
                    base("dai-hoc", "cong-nghe", "Đoàn cơ sở Khoa Công nghệ thông tin"));

    private DemoUnits() {}

    static void record(Journal journal) {
        var admin = journal.recorder("admin");
        admin.post(OPENING, "/api/units")
                .with("code", "tinh-doan")
                .with("name", "Tỉnh đoàn Quảng Ninh")
                .with("kind", "PROVINCE")
                .with("since", "1963-10-30");
        var at = OPENING;
        for (var unit : Stream.concat(ATTACHED.stream(), BELOW.stream()).toList()) {
            at = at.plusSeconds(41);
            register(admin, at, unit);
        }
        formCluster(admin);
        rename(admin);
    }

    static void register(Journal.Recorder admin, LocalDateTime at, Unit unit) {
        admin.post(at, "/api/units")
                .with("code", unit.code)
                .with("name", unit.name)
                .with("kind", unit.kind)
                .with("parent", unit.parent)
                .with("since", unit.since);
    }

    private static void formCluster(Journal.Recorder admin) {
        admin.post(parse("2023-01-03T09:20:00"), "/api/clusters")
                .with("code", "cum-truc-thuoc")
                .with("name", "Cụm thi đua các đơn vị trực thuộc");
        admin.put(parse("2023-01-03T09:24:30"), "/api/clusters/cum-truc-thuoc/members/2023")
                .with("units", unions());
    }

    private static void rename(Journal.Recorder admin) {
        admin.post(parse("2023-05-19T14:05:00"), "/api/units/khoi-hanh-chinh-cong/rename")
                .with("name", "Đoàn cơ sở Trung tâm Phục vụ hành chính công tỉnh")
                .with("effectiveOn", "2023-05-15")
                .with("decision", "Quyết định số 118-QĐ/TĐTN");
    }

    /** An attached union first, then all that is registered below it. */
    static List<Unit> of(String union) {
        return Stream.concat(ATTACHED.stream(), BELOW.stream())
                .filter(unit -> (unit.code + "-").startsWith(union + "-"))
                .toList();
    }

    static List<String> unions() {
        return ATTACHED.stream().map(Unit::code).toList();
    }

    static long basesOf(String union) {
        return of(union).stream().filter(unit -> unit.kind.equals("BASE")).count();
    }

    static String unionOf(String code) {
        return ATTACHED.stream()
                .map(Unit::code)
                .filter(union -> (code + "-").startsWith(union + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static Unit attached(String code, String name, String since) {
        return new Unit("ATTACHED", "tinh-doan", code, name, since);
    }

    private static Unit base(String parent, String code, String name) {
        return new Unit("BASE", parent, parent + "-" + code, name, "2014-12-15");
    }

    private static Unit branch(String parent, String code, String name) {
        return new Unit("BRANCH", parent, parent + "-" + code, name, "2016-03-26");
    }
}
