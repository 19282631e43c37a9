package vn.sovang.query.audit.replay;

import java.util.List;
import vn.sovang.query.platform.RequestText;

/**
 * Whose facts are added up: {@code all}, or a kind and a code.
 *
 * @param text as it was sent
 * @param code empty for all
 */
public record AskedScope(String text, Kind kind, String code) {

    public enum Kind {
        ALL,
        OWN,
        UNIT,
        CLUSTER
    }

    private static final List<String> PREFIXES = List.of("", "own:", "unit:", "cluster:");

    /**
     * @throws vn.sovang.platform.http.Refused as invalid for a text of another form
     */
    public static AskedScope parse(String text) {
        if (text.equals("all")) {
            return new AskedScope(text, Kind.ALL, "");
        }
        for (Kind kind : List.of(Kind.OWN, Kind.UNIT, Kind.CLUSTER)) {
            String prefix = PREFIXES.get(kind.ordinal());
            if (text.startsWith(prefix) && text.length() > prefix.length()) {
                return new AskedScope(text, kind, text.substring(prefix.length()));
            }
        }
        throw RequestText.invalid("scope", "must be all, unit:CODE, own:CODE or cluster:CODE");
    }
}
