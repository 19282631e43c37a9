package vn.sovang.launcher.review;

import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.sovang.platform.text.VietnameseNumbers;

/** A figure that is shown of every unit. */
record ReviewColumn(String heading, String indicator, int width) {

    static final List<ReviewColumn> ALL =
            List.of(
                    new ReviewColumn("Hoạt động", "ACTIVITIES", 10),
                    new ReviewColumn("Lượt", "PARTICIPANT_TURNS", 8),
                    new ReviewColumn("Nguồn lực (đ)", "RESOURCES_VND", 16),
                    new ReviewColumn("CT tỉnh", "YOUTH_WORKS_PROVINCE", 8),
                    new ReviewColumn("CT đơn vị", "YOUTH_WORKS_UNIT", 10),
                    new ReviewColumn("Đề tài", "RESEARCH_TOPICS", 7),
                    new ReviewColumn("Sáng kiến", "INITIATIVES", 10),
                    new ReviewColumn("Làm lợi (đ)", "BENEFIT_VND", 17));

    String of(JsonNode unit) {
        return VietnameseNumbers.print(unit.path("totals").path(indicator).asLong());
    }
}
