package vn.sovang.launcher.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The units of a journal and who belonged to whom on which day. */
final class DemoUnitTree {

    private final Map<String, LocalDate> since = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, String>> parents = new HashMap<>();

    void read(String path, JsonNode body) {
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "units" -> register(body);
            case "transfer" -> transfer(path.split("/")[3], body);
            default -> require(path.split("/")[3]);
        }
    }

    private void register(JsonNode body) {
        var code = body.get("code").asString();
        var day = LocalDate.parse(body.get("since").asString());
        if (!code.matches("[a-z0-9][a-z0-9-]{1,39}") || since.put(code, day) != null) {
            throw new IllegalStateException("unit " + code);
        }
        parents.put(code, new TreeMap<>());
        if (body.has("parent")) {
            require(body.get("parent").asString());
            parents.get(code).put(LocalDate.MIN, body.get("parent").asString());
        }
    }

    private void transfer(String code, JsonNode body) {
        require(body.get("parent").asString());
        parents.get(code)
                .put(
                        LocalDate.parse(body.get("effectiveOn").asString()),
                        body.get("parent").asString());
    }

    void require(String code) {
        requireFounded(code, LocalDate.MAX);
    }

    void requireFounded(String code, LocalDate day) {
        if (!since.containsKey(code) || since.get(code).isAfter(day)) {
            throw new IllegalStateException("no unit " + code + " on " + day);
        }
    }

    boolean isIn(String scope, String unit, LocalDate day) {
        if (scope.equals(unit)) {
            return true;
        }
        var parent = parents.get(unit).floorEntry(day);
        return parent != null && isIn(scope, parent.getValue(), day);
    }
}
