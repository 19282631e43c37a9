package vn.sovang.world;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.sovang.world.Sight.Facts;

/** Reads what a system answers to a {@link ReviewQuestion}, page by page. */
final class Sighting {

    private final SystemUnderTest system;

    Sighting(SystemUnderTest system) {
        this.system = system;
    }

    Sight of(ReviewQuestion question) {
        JsonNode answer = system.get(question.path());
        if (!answer.has("asOf")) {
            return Sight.refused(answer.path("status").asInt(0), answer.path("code").asString(""));
        }
        Facts facts = new Facts();
        facts.say("position", answer.at("/asOf/position").asString());
        switch (question.form()) {
            case REVIEW -> review(answer, question, facts);
            case BRIDGE -> bridge(answer, question, facts);
            case PUBLICATIONS -> publications(answer, facts);
        }
        return facts.seen();
    }

    private static void review(JsonNode answer, ReviewQuestion question, Facts facts) {
        if (question.basis() == null || question.basis().equals("current")) {
            facts.say("state", answer.path("state").asString());
        }
        figures("cluster ", answer.at("/cluster/totals"), facts);
        List<JsonNode> units = answer.path("units").valueStream().toList();
        facts.say(
                "units",
                String.join(
                        " ", units.stream().map(unit -> unit.path("unit").asString()).toList()));
        units.forEach(unit -> unit(unit, facts));
        facts.list("limitation", notes(answer.path("limitations")));
        facts.list("direction", notes(answer.path("directions")));
    }

    private static List<String> notes(JsonNode notes) {
        return notes.valueStream()
                .map(
                        note ->
                                (note.hasNonNull("unit") ? note.get("unit").asString() + ": " : "")
                                        + note.path("text").asString())
                .toList();
    }

    private static void unit(JsonNode unit, Facts facts) {
        String code = unit.path("unit").asString();
        figures(code + " ", unit.path("totals"), facts);
        figures(code + " target ", unit.path("targets"), facts);
        unit.path("percent")
                .properties()
                .forEach(
                        each -> number(code + " percent " + each.getKey(), each.getValue(), facts));
        number(code + " coverage", unit.get("coveragePercent"), facts);
        number(code + " self", unit.at("/score/self"), facts);
        number(code + " verified", unit.at("/score/verified"), facts);
        number(code + " rank", unit.get("rank"), facts);
    }

    private static void figures(String prefix, JsonNode figures, Facts facts) {
        figures.properties()
                .forEach(each -> facts.sum(prefix + each.getKey(), each.getValue().asLong()));
    }

    private static void number(String name, @Nullable JsonNode number, Facts facts) {
        if (number != null && number.isNumber()) {
            facts.say(name, number.decimalValue());
        }
    }

    private static void publications(JsonNode answer, Facts facts) {
        facts.list(
                "publication",
                answer.path("publications")
                        .valueStream()
                        .map(
                                each ->
                                        each.path("title").asString()
                                                + " at "
                                                + each.path("position").asString())
                        .toList());
    }

    private void bridge(JsonNode first, ReviewQuestion question, Facts facts) {
        first.path("changes")
                .properties()
                .forEach(each -> facts.say("change " + each.getKey(), change(each.getValue())));
        JsonNode page = first;
        entries(page, facts);
        while (page.has("next")) {
            page = system.get(question.path() + "&after=" + page.path("next").asString());
            entries(page, facts);
        }
    }

    private static String change(JsonNode change) {
        return String.join(
                " ",
                change.path("before").asString(),
                change.path("after").asString(),
                change.path("delta").asString());
    }

    private static void entries(JsonNode page, Facts facts) {
        for (JsonNode entry : page.path("entries")) {
            facts.sum(
                    String.join(
                            " ",
                            "entry",
                            entry.path("position").asString(),
                            entry.path("unit").asString(),
                            entry.path("indicator").asString(),
                            entry.path("occurredOn").asString(),
                            entry.path("cause").asString()),
                    entry.path("delta").asLong());
        }
    }
}
