package vn.sovang.world;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model that knows a province with the units than and khoi, and than-1 under than: four events.
 */
final class Told {

    static final String SOON = "2024-03-05T08:00:00+07:00";

    private final ReferenceModel model = new ReferenceModel();

    Told() {
        register("tinh-doan", "PROVINCE", "");
        register("than", "ATTACHED", "tinh-doan");
        register("khoi", "ATTACHED", "tinh-doan");
        register("than-1", "BASE", "than");
    }

    private void register(String code, String kind, String parent) {
        post("2023-01-02T08:00:00+07:00", "units", unit(code, kind, parent));
    }

    private static String unit(String code, String kind, String parent) {
        String above = parent.isEmpty() ? "" : ",'parent':'" + parent + "'";
        return "{'code':'"
                + code
                + "','name':'n','kind':'"
                + kind
                + "','since':'2010-01-01'"
                + above
                + "}";
    }

    static String activity(String id, String unit, String day, String more) {
        String named = "{'id':'" + id + "','unit':'" + unit + "','title':'t','kind':'OTHER'";
        return named + ",'occurredOn':'" + day + "'" + more + "}";
    }

    String post(String recordedAt, String path, String body) {
        return decided(recordedAt, "POST", path, body);
    }

    /** As {@link #post}, by another person. */
    String by(String actor, String recordedAt, String path, String body) {
        return answer(actor, recordedAt, "POST " + path, body);
    }

    /** Applies a command, written with single quotes for brevity. */
    String decided(String recordedAt, String method, String path, String body) {
        return answer("an", recordedAt, method + " " + path, body);
    }

    private String answer(String actor, String recordedAt, String call, String body) {
        String command =
                "{'recordedAt':'%s','actor':'%s','method':'%s','path':'/api/%s','body':%s}";
        String[] words = call.split(" ");
        String line =
                command.formatted(recordedAt, actor, words[0], words[1], body).replace('\'', '"');
        return model.apply(JournalLine.parse(line)).admitted().getFirst().toString();
    }

    Sight sight(ReviewQuestion question) {
        return model.ask(question);
    }

    long figure(String indicator, int year, String scope, @Nullable String asOf) {
        Reply reply = model.ask(new Question(year, scope, asOf, null));
        return Objects.requireNonNull(reply.totals().get(indicator), reply::toString);
    }
}
