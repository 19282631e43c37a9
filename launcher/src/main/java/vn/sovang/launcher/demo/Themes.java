package vn.sovang.launcher.demo;

import static vn.sovang.launcher.demo.Series.Theme.theme;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import vn.sovang.launcher.demo.Series.Theme;

/** What each attached union does in its year, in its own words. */
final class Themes {

    static final String MOVEMENT =
            "“Xung kích, tình nguyện phát triển kinh tế - xã hội và bảo vệ Tổ quốc”";

    static final String PLACE = "{nơi}";

    private static final List<Theme> COMMON =
            List.of(
                    theme("VOLUNTEER", "Vì môi trường xanh: dọn vệ sinh tại {nơi}"),
                    theme("POLITICAL_EDUCATION", "Sinh hoạt chuyên đề: {chủ đề}"),
                    theme("LEARNING", "Lớp tin học cho đoàn viên: {kỹ năng}"),
                    theme("LEARNING", "Câu lạc bộ tiếng Anh: {chủ điểm}"),
                    theme("SOCIAL_WELFARE", "Xuân tình nguyện tại {nơi}").during("01-03", "01-19"),
                    theme("SOCIAL_WELFARE", "Trao quà Tết cho hộ nghèo {nơi}")
                            .during("01-03", "01-19"),
                    theme("VOLUNTEER", "Tết trồng cây đời đời nhớ ơn Bác Hồ tại {nơi}")
                            .during("01-27", "02-28"),
                    theme("VOLUNTEER", "Tháng Thanh niên: dọn vệ sinh đường làng tại {nơi}")
                            .during("03-01", "03-31"),
                    theme("VOLUNTEER", "Tháng Thanh niên: trồng hàng cây thanh niên tại {nơi}")
                            .during("03-01", "03-31"),
                    theme("CULTURE_SPORT", "Giải thể thao mừng Ngày thành lập Đoàn 26/3 tại {nơi}")
                            .during("03-15", "03-31"),
                    theme("CHILDREN", "Tặng quà Tết Thiếu nhi 1/6 tại {nơi}")
                            .during("05-20", "06-05"),
                    theme("VOLUNTEER", "Mùa hè tình nguyện: thắp sáng đường quê tại {nơi}")
                            .during("06-01", "08-20"),
                    theme("SOCIAL_WELFARE", "Thăm, tặng quà gia đình thương binh, liệt sĩ {nơi}")
                            .during("07-05", "07-27"),
                    theme("VOLUNTEER", "Chỉnh trang nghĩa trang liệt sĩ {nơi}")
                            .during("07-15", "07-27"),
                    theme("CHILDREN", "Tiếp bước đến trường: tặng sách vở cho học sinh {nơi}")
                            .during("08-15", "09-05"),
                    theme("CHILDREN", "Đêm hội trăng rằm cùng thiếu nhi {nơi}")
                            .during("09-20", "09-29"),
                    theme("CHILDREN", "Áo ấm mùa đông cho học sinh {nơi}").during("11-01", "12-31"),
                    theme("POLITICAL_EDUCATION", "Nói chuyện truyền thống Ngày 22/12 tại {nơi}")
                            .during("12-10", "12-22"));

    static final List<Theme> AGENCIES =
            withCommon(
                    theme("VOLUNTEER", "Hỗ trợ dịch vụ công trực tuyến cho người dân {nơi}"),
                    theme("VANGUARD", "Trí thức trẻ tư vấn chuyển đổi số tại {nơi}"),
                    theme(
                            "SOCIAL_WELFARE",
                            "Khám bệnh, cấp thuốc miễn phí cho người cao tuổi {nơi}"),
                    theme(
                            "VOLUNTEER",
                            "Hướng dẫn hộ kinh doanh {nơi} thanh toán không dùng tiền mặt"),
                    theme("UNION_BUILDING", "Diễn đàn đoàn viên với cải cách hành chính")
                            .during("02-01", "04-30"),
                    theme("VOLUNTEER", "Tiếp sức mùa thi tại {nơi}").during("06-01", "06-30"),
                    theme("LEARNING", "Ngày hội chuyển đổi số tại {nơi}").during("10-01", "10-20"),
                    theme("CULTURE_SPORT", "Hội thao đoàn viên khối doanh nghiệp")
                            .during("10-01", "10-31"));

    static final List<Theme> POLICE =
            withCommon(
                    theme("VOLUNTEER", "Cấp căn cước công dân lưu động tại {nơi}"),
                    theme("VOLUNTEER", "Hỗ trợ kích hoạt tài khoản định danh điện tử tại {nơi}"),
                    theme("VANGUARD", "Tuyên truyền an toàn giao thông tại {nơi}"),
                    theme("VANGUARD", "Tập huấn chữa cháy và thoát nạn cho người dân {nơi}"),
                    theme("VANGUARD", "Tuyên truyền phòng, chống lừa đảo qua mạng tại {nơi}"),
                    theme("VANGUARD", "Tuần tra giữ gìn trật tự ban đêm tại {nơi}"),
                    theme("POLITICAL_EDUCATION", "Chi đoàn Công an sinh hoạt chuyên đề: {chủ đề}"),
                    theme("SOCIAL_WELFARE", "Nồi cháo nghĩa tình cho bệnh nhân nghèo {nơi}"),
                    theme("VANGUARD", "Bảo vệ bình yên Tết Nguyên đán tại {nơi}")
                            .during("01-03", "01-19"),
                    theme("CHILDREN", "Phiên tòa giả định phòng, chống bạo lực học đường tại {nơi}")
                            .during("03-01", "05-25"),
                    theme("CHILDREN", "Dạy bơi, phòng tránh đuối nước cho thiếu nhi {nơi}")
                            .during("05-15", "08-15"),
                    theme("VOLUNTEER", "Phân luồng giao thông, tiếp sức mùa thi tại {nơi}")
                            .during("06-15", "06-30"),
                    theme(
                                    "CULTURE_SPORT",
                                    "Hội thao mừng Ngày truyền thống Công an nhân dân tại {nơi}")
                            .during("08-01", "08-19"),
                    theme("VANGUARD", "Diễn tập chữa cháy nhân Ngày toàn dân phòng cháy tại {nơi}")
                            .during("09-25", "10-04"));

    static final List<Theme> COAL =
            withCommon(
                    theme("VANGUARD", "Ca sản xuất thanh niên tiết kiệm tại {mỏ}"),
                    theme("VANGUARD", "Thanh niên tự quản an toàn lao động tại {mỏ}"),
                    theme("VOLUNTEER", "Hiến máu tình nguyện của thợ mỏ trẻ tại {mỏ}"),
                    theme("VOLUNTEER", "Trồng cây phục hồi bãi thải tại {mỏ}"),
                    theme("CULTURE_SPORT", "Giải bóng đá thợ mỏ trẻ tại {mỏ}")
                            .during("05-01", "05-31"),
                    theme("VANGUARD", "Khơi thông mương thoát nước mùa mưa tại {mỏ}")
                            .during("06-01", "10-15"),
                    theme("LEARNING", "Ôn lý thuyết và tay nghề thợ giỏi").during("09-01", "09-30"),
                    theme("POLITICAL_EDUCATION", "Ôn truyền thống Vùng mỏ 12/11 tại {mỏ}")
                            .during("11-01", "11-12"));

    static final List<Theme> MILITARY =
            withCommon(
                    vanguard("Giúp dân thu hoạch mùa vụ tại {nơi}"),
                    vanguard("Huấn luyện giỏi, kỷ luật nghiêm: ngày thi đua cao điểm tại {nơi}"),
                    volunteer("Hành quân dã ngoại làm công tác dân vận tại {nơi}"),
                    volunteer("Giúp dân làm đường bê tông nông thôn tại {nơi}"),
                    volunteer("Sửa nhà cho gia đình chính sách {nơi}"),
                    theme("CULTURE_SPORT", "Đêm hội tòng quân tại {nơi}").during("02-01", "02-20"),
                    theme("VANGUARD", "Luyện tập ứng phó bão và cứu hộ tại {nơi}")
                            .during("07-01", "10-15")
                            .inMovement());

    static final List<Theme> BORDER_GUARD =
            withCommon(
                    vanguard("Tuần tra, phát quang đường biên tại {biên giới}"),
                    vanguard("Tuyên truyền pháp luật về biên giới tại {biên giới}"),
                    volunteer("Tiết học biên cương cho học sinh {biên giới}"),
                    volunteer("Giúp dân bản di dời chuồng trại tại {biên giới}"),
                    volunteer("Cắt tóc, khám bệnh miễn phí cho bà con {biên giới}"),
                    theme("CHILDREN", "Nâng bước em tới trường tại {biên giới}")
                            .during("08-25", "10-10"));

    static final List<Theme> COAST_GUARD =
            withCommon(
                    vanguard("Tuyên truyền Luật Cảnh sát biển cho ngư dân {đảo}"),
                    vanguard("Thi đua giữ tàu tốt, bảo đảm sẵn sàng làm nhiệm vụ tại {đảo}"),
                    volunteer("Trao cờ Tổ quốc và áo phao cho ngư dân {đảo}"),
                    volunteer("Thu gom rác thải nhựa bờ biển {đảo}"),
                    theme("CHILDREN", "Em yêu biển đảo quê hương tại {đảo}")
                            .during("05-20", "08-20"));

    static final List<Theme> UNIVERSITY =
            withCommon(
                    theme("VOLUNTEER", "Gia sư tình nguyện cho học sinh {nơi}"),
                    theme("CULTURE_SPORT", "Giao lưu văn nghệ sinh viên tại {nơi}"),
                    theme("LEARNING", "Diễn đàn sinh viên nghiên cứu khoa học: {kỹ năng}"),
                    theme("VOLUNTEER", "Tiếp sức mùa thi tại {nơi}").during("06-01", "06-30"),
                    theme("VOLUNTEER", "Mùa hè xanh tại {nơi}").during("07-01", "07-31"),
                    theme("UNION_BUILDING", "Chào đón tân sinh viên").during("09-05", "10-05"),
                    theme("CULTURE_SPORT", "Hội diễn mừng Ngày Nhà giáo Việt Nam")
                            .during("11-10", "11-20"));

    private static final List<Words> WORDS =
            List.of(
                    words(
                            "{chủ đề}",
                            "cần, kiệm, liêm, chính",
                            "trách nhiệm nêu gương của đoàn viên",
                            "hết lòng phụng sự nhân dân",
                            "nói đi đôi với làm",
                            "văn hóa ứng xử trên không gian mạng",
                            "thanh niên với khát vọng phát triển quê hương",
                            "xây dựng tình đồng chí, đồng đội",
                            "phòng, chống lãng phí từ việc nhỏ",
                            "giữ gìn truyền thống kỷ luật và đồng tâm",
                            "Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII",
                            "chủ quyền biển, đảo quê hương"),
                    words(
                            "{kỹ năng}",
                            "an toàn thông tin cá nhân",
                            "bảng tính và phân tích số liệu",
                            "soạn thảo văn bản đúng thể thức",
                            "chữ ký số và hồ sơ điện tử",
                            "dịch vụ công trực tuyến toàn trình",
                            "thiết kế ấn phẩm tuyên truyền",
                            "làm phim ngắn bằng điện thoại",
                            "trí tuệ nhân tạo trong công việc",
                            "thuyết trình bằng hình ảnh"),
                    words(
                            "{chủ điểm}",
                            "giới thiệu Quảng Ninh với du khách",
                            "giao tiếp nơi công sở",
                            "di sản vịnh Hạ Long",
                            "biển đảo quê em",
                            "phỏng vấn và tự giới thiệu",
                            "an toàn khi làm việc",
                            "lễ hội và ẩm thực Việt Nam",
                            "bảo vệ môi trường"),
                    words(
                            "{mỏ}",
                            "khai trường Cẩm Phả",
                            "khai trường Hạ Long",
                            "khu mỏ Uông Bí",
                            "khu mỏ Đông Triều",
                            "khu mỏ Mạo Khê",
                            "khu mỏ Vàng Danh",
                            "khu mỏ Mông Dương",
                            "khu mỏ Quang Hanh"),
                    words(
                            "{biên giới}",
                            "xã Hoành Mô",
                            "xã Đồng Văn",
                            "xã Lục Hồn",
                            "xã Vô Ngại",
                            "xã Quảng Sơn",
                            "xã Quảng Đức",
                            "xã Hải Sơn",
                            "xã Bắc Sơn"),
                    words(
                            "{đảo}",
                            "xã Thanh Lân",
                            "xã Đồng Tiến",
                            "xã Quan Lạn",
                            "xã Minh Châu",
                            "xã Bản Sen",
                            "xã Cái Chiên",
                            "xã Vĩnh Thực"));

    private Themes() {}

    static String titleOf(Theme theme, Places.Place place, SplittableRandom random) {
        var title = theme.title().replace(PLACE, place.commune());
        for (var words : WORDS) {
            title = words.fill(title, random);
        }
        return title;
    }

    /** What is a union's own comes twice as often as what all of them do. */
    private static List<Theme> withCommon(Theme... own) {
        return Stream.of(List.of(own), List.of(own), COMMON).flatMap(List::stream).toList();
    }

    private static Theme vanguard(String title) {
        return theme("VANGUARD", title).inMovement();
    }

    private static Theme volunteer(String title) {
        return theme("VOLUNTEER", title).inMovement();
    }

    private static Words words(String gap, String... choices) {
        return new Words(gap, List.of(choices));
    }

    /** What may stand where a title has a gap in braces. */
    private record Words(String gap, List<String> choices) {

        private String fill(String title, SplittableRandom random) {
            return title.replace(gap, choices.get(random.nextInt(choices.size())));
        }
    }
}
