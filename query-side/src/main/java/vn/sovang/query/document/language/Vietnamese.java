package vn.sovang.query.document.language;

import vn.sovang.event.Figure;
import vn.sovang.event.Indicator;

/** With {@code 1.234,5}. */
final class Vietnamese implements Language {

    private static final Numerals NUMERALS = new Numerals('.', ',');

    @Override
    public String code() {
        return "vi";
    }

    @Override
    public Numerals numerals() {
        return NUMERALS;
    }

    @Override
    public String figure(Figure figure) {
        return figure.equals(Figure.RESOURCES)
                ? "Tổng nguồn lực huy động (đồng)"
                : indicator(figure.indicators().getFirst());
    }

    private static String indicator(Indicator indicator) {
        return switch (indicator) {
            case ACTIVITIES -> "Hoạt động";
            case PARTICIPANT_TURNS -> "Lượt tham gia";
            case CASH_VND -> "Tiền huy động (đồng)";
            case GOODS_VND -> "Hiện vật quy đổi (đồng)";
            case YOUTH_WORKS_PROVINCE -> "Công trình thanh niên cấp tỉnh";
            case YOUTH_WORKS_UNIT -> "Công trình thanh niên cấp đơn vị";
            case YOUTH_WORKS_BASE -> "Công trình thanh niên cấp cơ sở";
            case YOUTH_WORK_TOTAL_VND -> "Tổng giá trị công trình (đồng)";
            case YOUTH_WORK_OWN_VND -> "Phần đơn vị đóng góp cho công trình (đồng)";
            case INITIATIVES -> "Sáng kiến được công nhận";
            case RESEARCH_TOPICS -> "Đề tài được công nhận";
            case BENEFIT_VND -> "Giá trị làm lợi (đồng)";
            case PARTY_NOMINATED -> "Đoàn viên ưu tú giới thiệu cho Đảng";
            case PARTY_ADMITTED -> "Đoàn viên được kết nạp Đảng";
            case PARTY_OFFICIAL -> "Đảng viên dự bị được công nhận chính thức";
            case GIFT_SETS -> "Suất quà trao tặng";
            case GIFT_VND -> "Giá trị quà trao tặng (đồng)";
            case LEARNING_BASES -> "Cơ sở Đoàn triển khai học tin học, ngoại ngữ";
            case LEARNING_BASES_TOTAL -> "Tổng số cơ sở Đoàn";
        };
    }

    @Override
    public String say(Term term) {
        return switch (term) {
            case YEAR_END_REVIEW -> "Tổng kết năm";
            case SUMMARY -> "Tổng hợp";
            case CLUSTER_TOTALS -> "Kết quả chung của cụm";
            case WHOLE_CLUSTER -> "Toàn cụm";
            case CLUSTER -> "Cụm";
            case YEAR -> "Năm";
            case STATE -> "Trạng thái";
            case OPEN -> "Đang mở";
            case CLOSED -> "Đã khóa sổ";
            case MEMBERS -> "Số đơn vị";
            case NO_MEMBERS -> "Năm này cụm chưa có đơn vị thành viên.";
            case COUNTED_THROUGH -> "Chỉ tính đến hết ngày";
            case RANKING -> "Xếp hạng";
            case RANK -> "Hạng";
            case UNIT -> "Đơn vị";
            case UNIT_CODE -> "Mã đơn vị";
            case FIGURE -> "Chỉ số";
            case FIGURE_CODE -> "Mã chỉ số";
            case RESULT -> "Kết quả";
            case TARGET -> "Chỉ tiêu";
            case PERCENT_OF_TARGET -> "Tỉ lệ đạt (%)";
            case SHARE_OF_CLUSTER -> "Tỉ trọng trong cụm";
            case COVERAGE -> "Cơ sở học tin học, ngoại ngữ";
            case SCORE -> "Điểm";
            case CRITERION -> "Tiêu chí";
            case MAX_POINTS -> "Điểm tối đa";
            case PROPOSED_POINTS -> "Điểm gợi ý";
            case SELF_SCORE -> "Điểm tự chấm";
            case VERIFIED_SCORE -> "Điểm thẩm định";
            case VERIFIED_CRITERIA -> "Tiêu chí đã thẩm định";
            case REASON -> "Lý do điều chỉnh";
            case FIGURES_OF_UNITS -> "Biểu đồ theo chỉ số";
            case CHART_OF -> "Biểu đồ";
            case TOTALS_OF_UNIT -> "Kết quả trong năm";
            case HIGHLIGHTS -> "Dấu ấn trong năm";
            case HIGHLIGHTS_RULE ->
                    "Dấu ấn trong năm: nhiều nhất hai công trình (cấp cao hơn trước, rồi giá trị lớn hơn), hai "
                            + "sáng kiến, đề tài có giá trị làm lợi cao nhất, hai hoạt động đông lượt "
                            + "tham gia nhất và hai khoản huy động lớn nhất, tính cả đơn vị cấp dưới.";
            case DAY -> "Ngày";
            case WHAT -> "Nội dung";
            case KIND -> "Loại";
            case ACTIVITY -> "Hoạt động";
            case DONATION -> "Huy động nguồn lực";
            case INITIATIVE -> "Sáng kiến";
            case RESEARCH_TOPIC -> "Đề tài";
            case YOUTH_WORK_PROVINCE -> "Công trình cấp tỉnh";
            case YOUTH_WORK_UNIT -> "Công trình cấp đơn vị";
            case YOUTH_WORK_BASE -> "Công trình cấp cơ sở";
            case TURNS -> "lượt";
            case VND -> "đồng";
            case LIMITATIONS -> "Tồn tại, hạn chế";
            case DIRECTIONS -> "Phương hướng";
            case NONE_NOTED -> "Chưa ghi nhận.";
            case FOR_YEAR -> "cho năm";
            case TEXT -> "Nội dung ghi nhận";
            case NOTES -> "Cách tính";
            case SHARE_RULE ->
                    "Số của mỗi đơn vị gồm cả các đơn vị cấp dưới. Tỉ trọng là phần của đơn vị trong số"
                            + " chung của cụm. Tỉ lệ đạt được làm tròn xuống hai chữ số thập phân. Dấu – là"
                            + " chưa có số liệu.";
            case POSITION -> "Vị trí trong sổ";
            case RECORDED_AT -> "Ghi nhận lúc";
            case TREE_ROOT -> "Gốc cây băm";
            case VALUE -> "Giá trị";
            case PAGE -> "Trang";
            case SOURCE -> "Nguồn số liệu";
            case SUBJECT ->
                    "Kết quả, điểm, xếp hạng, hạn chế và phương hướng của các đơn vị trong "
                            + "cụm thi đua";
        };
    }
}
