package vn.sovang.launcher.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the lines about the review: points within their criterion, by two people, and books. */
final class DemoReviewFold {

    private record Subject(String unit, String criterion) {}

    private record Given(String actor, BigDecimal points) {}

    private final Map<String, JsonNode> criteria = new LinkedHashMap<>();
    private final Map<Subject, Given> given = new HashMap<>();
    private final Map<Subject, BigDecimal> verified = new HashMap<>();
    private boolean closed;

    boolean isClosed() {
        return closed;
    }

    BigDecimal verified(String unit) {
        return verified.entrySet().stream()
                .filter(each -> each.getKey().unit.equals(unit))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void read(String path, String actor, JsonNode body) {
        switch (path.substring("/api/reviews/2023/".length())) {
            case "targets" -> body.get("targets").forEach(DemoReviewFold::checkTarget);
            case "criteria" -> adopt(body);
            case "scores" -> give(actor, body);
            case "scores/verification" -> verify(actor, body);
            case "limitations", "directions" -> require(body.get("text").asString().length() > 20);
            case "close" -> close();
            case "publish" -> require(closed);
            default -> require(false);
        }
    }

    private static void checkTarget(JsonNode target) {
        require(DemoUnits.unions().contains(target.get("unit").asString()));
        require(target.get("value").asLong() > 0);
    }

    private void adopt(JsonNode body) {
        require(given.isEmpty());
        criteria.clear();
        body.get("criteria").forEach(each -> criteria.put(each.get("code").asString(), each));
    }

    private void give(String actor, JsonNode body) {
        require(actor.startsWith(body.get("unit").asString() + "-"));
        require(!body.get("evidence").get(0).asString().isEmpty());
        given.put(subject(body), new Given(actor, points(body)));
    }

    private void verify(String actor, JsonNode body) {
        var self = given.get(subject(body));
        require(self != null && !self.actor.equals(actor));
        require(self.points.equals(points(body)) || body.has("reason"));
        verified.put(subject(body), points(body));
    }

    private void close() {
        require(!closed);
        closed = true;
    }

    private BigDecimal points(JsonNode body) {
        var points = body.get("points").decimalValue();
        var criterion = criteria.get(body.get("criterion").asString());
        require(points.compareTo(criterion.get("maxPoints").decimalValue()) <= 0);
        return points;
    }

    private static Subject subject(JsonNode body) {
        return new Subject(body.get("unit").asString(), body.get("criterion").asString());
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("review");
        }
    }
}
