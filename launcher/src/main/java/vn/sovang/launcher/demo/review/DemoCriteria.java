package vn.sovang.launcher.demo.review;

import static java.time.LocalDateTime.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By what the units are scored: adopted in February, and better balanced in April. */
final class DemoCriteria {

    private static final Map<String, Object> REPORTING =
            criterion("xay-dung", "Xây dựng tổ chức Đoàn và chế độ báo cáo", 10);

    private DemoCriteria() {}

    static void record(DemoReview review) {
        review.put(parse("2023-02-10T09:30:00"), "criteria").with("criteria", ofFebruary());
        review.put(parse("2023-04-14T15:00:00"), "criteria").with("criteria", ofApril());
    }

    /** Of those in force at the end of the year, in their order. */
    static List<String> codes() {
        return ofApril().stream().map(each -> each.get("code").toString()).toList();
    }

    private static List<Map<String, Object>> ofFebruary() {
        return List.of(
                criterion("hoat-dong", "Hoạt động phong trào", 40, "ACTIVITIES"),
                criterion("nguon-luc", "Huy động nguồn lực", 30, "RESOURCES_VND"),
                criterion("phat-trien-dang", "Tham gia xây dựng Đảng", 20, "PARTY_ADMITTED"),
                REPORTING);
    }

    private static List<Map<String, Object>> ofApril() {
        return List.of(
                criterion("hoat-dong", "Hoạt động phong trào", 25, "ACTIVITIES"),
                criterion("tham-gia", "Đoàn viên, thanh niên tham gia", 20, "PARTICIPANT_TURNS"),
                criterion("nguon-luc", "Huy động nguồn lực", 20, "RESOURCES_VND"),
                criterion("phat-trien-dang", "Tham gia xây dựng Đảng", 15, "PARTY_ADMITTED"),
                criterion("hoc-tap", "Học tập tin học, ngoại ngữ", 10, "LEARNING_BASES"),
                REPORTING);
    }

    /** Proposes points by what is reached of the figure's target. */
    private static Map<String, Object> criterion(
            String code, String title, int maxPoints, String indicator) {
        var criterion = criterion(code, title, maxPoints);
        criterion.put("indicator", indicator);
        return criterion;
    }

    /** Left to the judgement of the cluster. */
    private static Map<String, Object> criterion(String code, String title, int maxPoints) {
        var criterion = new LinkedHashMap<String, Object>();
        criterion.put("code", code);
        criterion.put("title", title);
        criterion.put("maxPoints", maxPoints);
        return criterion;
    }
}
