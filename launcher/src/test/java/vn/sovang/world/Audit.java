package vn.sovang.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.launcher.RunningServer;

/**
 * Asks for the same figures in three more ways: a replay of the raw log, the sum of the entries
 * behind them, and what has changed since an earlier position. All must be what the model says.
 */
final class Audit {

    private final RunningServer server;
    private final ReferenceModel model;
    private final List<String> disagreements = new ArrayList<>();

    Audit(RunningServer server, ReferenceModel model) {
        this.server = server;
        this.model = model;
    }

    List<String> of(List<Question> questions) {
        for (int number = 0; number < questions.size(); number++) {
            Question question = questions.get(number);
            replay(question);
            if (model.ask(question).status() == 200) {
                entries(question, Totals.INDICATORS.get(number % Totals.INDICATORS.size()));
                diff(question, model.ask(question).position() * (number % 8) / 8);
            }
        }
        return disagreements;
    }

    private void replay(Question question) {
        ObjectNode body =
                Draft.object()
                        .put("year", question.year())
                        .put("scope", question.scope())
                        .put("asOf", question.asOf())
                        .put("through", text(question.through()));
        JsonNode answer = server.post("/api/audit/replays", body.toString());
        Reply expected = model.ask(question);
        boolean matches = expected.status() != 200 || answer.path("matches").asBoolean();
        note(matches && expected.admits(Reply.of(answer)), body, expected, answer);
    }

    private void entries(Question question, String figure) {
        String path = question.path().replace("?", "/entries?indicator=" + figure + "&");
        long expected = model.ask(question).totals().get(figure);
        long sum = 0;
        for (JsonNode page : pages(path)) {
            note(page.path("sum").asLong() == expected, path, expected, page);
            sum += sums(page).values().stream().mapToLong(each -> each).sum();
        }
        note(sum == expected, path, expected, sum);
    }

    private void diff(Question question, long from) {
        Question earlier =
                new Question(
                        question.year(), question.scope(), "position:" + from, question.through());
        Map<String, Long> expected = difference(earlier, question);
        String path =
                question.path()
                        .replace("/api/totals/" + question.year() + "?", "/api/audit/diff?")
                        .replace("&asOf=", "&to=");
        String asked = path + "&year=" + question.year() + "&from=position:" + from;
        Map<String, Long> sums = new TreeMap<>();
        for (JsonNode page : pages(asked)) {
            note(changes(page).equals(expected), asked, expected, page.path("changes"));
            sums(page).forEach((figure, delta) -> sums.merge(figure, delta, Math::addExact));
        }
        expected.remove("RESOURCES_VND");
        sums.values().removeIf(sum -> sum == 0);
        note(sums.equals(expected), asked, expected, sums);
    }

    private Map<String, Long> difference(Question earlier, Question later) {
        Map<String, Long> before = model.ask(earlier).totals();
        Map<String, Long> difference = new TreeMap<>(model.ask(later).totals());
        difference.replaceAll((figure, value) -> value - before.getOrDefault(figure, 0L));
        difference.values().removeIf(delta -> delta == 0);
        return difference;
    }

    private static Map<String, Long> changes(JsonNode page) {
        Map<String, Long> changes = new TreeMap<>();
        page.path("changes")
                .properties()
                .forEach(
                        each -> changes.put(each.getKey(), each.getValue().path("delta").asLong()));
        return changes;
    }

    private static Map<String, Long> sums(JsonNode page) {
        Map<String, Long> sums = new TreeMap<>();
        page.path("entries")
                .forEach(
                        each ->
                                sums.merge(
                                        each.path("indicator").asString(),
                                        each.path("delta").asLong(),
                                        Math::addExact));
        return sums;
    }

    private List<JsonNode> pages(String path) {
        List<JsonNode> pages = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = server.get(path + "&limit=300" + next);
            pages.add(page);
            next = page.has("next") ? "&after=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        return pages;
    }

    private void note(boolean agrees, Object asked, Object expected, Object actual) {
        if (!agrees) {
            disagreements.add(asked + "\n  expected " + expected + "\n  but was  " + actual);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
