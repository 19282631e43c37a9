package vn.sovang.launcher.demo.review;

import static java.time.LocalDateTime.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By what the units are scored: adopted in February, and better balanced in April. */
final class DemoCriteria {

    /** Left to the judgement of the cluster. */
    private static final String NO_FIGURE = "";

    private static final Criterion REPORTING =
            new Criterion("xay-dung", "Xây dựng tổ chức Đoàn và chế độ báo cáo", 10, NO_FIGURE);

    private static final List<Criterion> OF_FEBRUARY =
            List.of(
                    new Criterion("hoat-dong", "Hoạt động phong trào", 40, "ACTIVITIES"),
                    new Criterion("nguon-luc", "Huy động nguồn lực", 30, "RESOURCES_VND"),
                    new Criterion(
                            "phat-trien-dang", "Tham gia xây dựng Đảng", 20, "PARTY_ADMITTED"),
                    REPORTING);

    private static final List<Criterion> OF_APRIL =
            List.of(
                    new Criterion("hoat-dong", "Hoạt động phong trào", 25, "ACTIVITIES"),
                    new Criterion("tham-gia", "Thanh niên tham gia", 20, "PARTICIPANT_TURNS"),
                    new Criterion("nguon-luc", "Huy động nguồn lực", 20, "RESOURCES_VND"),
                    new Criterion(
                            "phat-trien-dang", "Tham gia xây dựng Đảng", 15, "PARTY_ADMITTED"),
                    new Criterion("hoc-tap", "Học tập tin học, ngoại ngữ", 10, "LEARNING_BASES"),
                    REPORTING);

    /**
     * @param indicator proposes points by what is reached of its target
     */
    private record Criterion(String code, String title, int maxPoints, String indicator) {

        Map<String, Object> asBody() {
            var body = new LinkedHashMap<String, Object>();
            body.put("code", code);
            body.put("title", title);
            body.put("maxPoints", maxPoints);
            if (!indicator.equals(NO_FIGURE)) {
                body.put("indicator", indicator);
            }
            return body;
        }
    }

    private DemoCriteria() {}

    static void record(DemoReview review) {
        review.put(parse("2023-02-10T09:30:00"), "criteria")
                .with("criteria", OF_FEBRUARY.stream().map(Criterion::asBody).toList());
        review.put(parse("2023-04-14T15:00:00"), "criteria")
                .with("criteria", OF_APRIL.stream().map(Criterion::asBody).toList());
    }

    /** Of those in force at the end of the year, in their order. */
    static List<String> codes() {
        return OF_APRIL.stream().map(Criterion::code).toList();
    }
}
