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
    private @Nullable Mention shortened;

    void add(List<Token> name, Mention mention) {
        NameTree place = at(name);
        place.whole = place.whole == null ? mention : place.whole.or(mention);
    }

    void addBeginning(List<Token> name, Mention mention) {
        NameTree place = at(name);
        place.beginning = place.beginning == null ? mention : place.beginning.or(mention);
    }

    /** A name may go without its last word where no other name goes on from there. */
    void shorten(List<Token> name) {
        NameTree place = at(name.subList(0, name.size() - 1));
        place.shortened = place.next.size() == 1 ? at(name).whole : null;
    }

    Optional<Found> longest(List<Token> tokens, int from) {
        Found found = null;
        NameTree place = next.get(tokens.get(from).form());
        for (int at = from; place != null; at++) {
            Mention mention = place.mention(tokens.subList(from, at + 1));
            found = mention == null ? found : new Found(mention, at + 1 - from);
            place = at + 1 < tokens.size() ? place.next.get(tokens.get(at + 1).form()) : null;
        }
        return Optional.ofNullable(found);
    }

    private @Nullable Mention mention(List<Token> words) {
        if (whole != null) {
            return whole;
        }
        boolean named = words.size() > 1 && words.get(0).isCapital() && words.get(1).isCapital();
        if (named && shortened != null) {
            return shortened;
        }
        return words.getLast().isCapital() ? beginning : null;
    }

    private NameTree at(List<Token> name) {
        NameTree place = this;
        for (Token each : name) {
            place = place.next.computeIfAbsent(each.form(), _ -> new NameTree());
        }
        return place;
    }
}
