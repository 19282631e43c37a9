package vn.sovang.query.claim.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.claim.text.Token;

/**
 * Names, word by word. The longest one counts, and a whole name before the beginning of another.
 */
public final class NameTree {

    /** A name where it was found. @param length in tokens */
    public record Found(Mention mention, int length) {}

    private final Map<String, NameTree> next = new HashMap<>();
    private @Nullable Mention whole;
    private @Nullable Mention beginning;

    void add(List<Token> name, Mention mention) {
        NameTree place = at(name);
        place.whole = place.whole == null ? mention : place.whole.or(mention);
    }

    void addBeginning(List<Token> name, Mention mention) {
        NameTree place = at(name);
        place.beginning = place.beginning == null ? mention : place.beginning.or(mention);
    }

    Optional<Found> longest(List<Token> tokens, int from) {
        Found found = null;
        NameTree place = next.get(tokens.get(from).form());
        for (int at = from; place != null; at++) {
            Mention mention = place.mentionEndingIn(tokens.get(at));
            found = mention == null ? found : new Found(mention, at + 1 - from);
            place = at + 1 < tokens.size() ? place.next.get(tokens.get(at + 1).form()) : null;
        }
        return Optional.ofNullable(found);
    }

    private @Nullable Mention mentionEndingIn(Token last) {
        return whole == null && last.isCapital() ? beginning : whole;
    }

    private NameTree at(List<Token> name) {
        NameTree place = this;
        for (Token each : name) {
            place = place.next.computeIfAbsent(each.form(), _ -> new NameTree());
        }
        return place;
    }
}
