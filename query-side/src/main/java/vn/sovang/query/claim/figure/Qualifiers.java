package vn.sovang.query.claim.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.claim.text.Syllable;
import vn.sovang.query.claim.text.Token;

/** The words before an amount that say how it is meant. */
public final class Qualifiers {

    /**
     * @param qualifier null for a limit that is none of the four
     * @param end the place of the token behind the words
     */
    public record Found(@Nullable Qualifier qualifier, int end) {}

    private static final Map<List<String>, Optional<Qualifier>> PHRASES = phrases();

    private static final int LONGEST =
            PHRASES.keySet().stream().mapToInt(List::size).max().orElseThrow();

    private Qualifiers() {}

    public static Optional<Found> at(List<Token> tokens, int from) {
        for (int length = Math.min(LONGEST, tokens.size() - from); length > 0; length--) {
            List<String> words =
                    tokens.subList(from, from + length).stream().map(Token::form).toList();
            Optional<Qualifier> qualifier = PHRASES.get(words);
            if (qualifier != null) {
                return Optional.of(new Found(qualifier.orElse(null), from + length));
            }
        }
        return Optional.empty();
    }

    private static Map<List<String>, Optional<Qualifier>> phrases() {
        Map<List<String>, Optional<Qualifier>> phrases = new LinkedHashMap<>();
        add(phrases, Qualifier.MORE_THAN, "hơn", "trên", "vượt", "vượt mốc", "vượt con số");
        add(phrases, Qualifier.NEARLY, "gần", "gần đạt");
        add(phrases, Qualifier.ABOUT, "khoảng", "ước", "xấp xỉ", "ước đạt", "ước tính");
        add(phrases, Qualifier.ABOUT, "ước khoảng", "ước tính khoảng", "ước đạt khoảng");
        add(phrases, Qualifier.EXACT, "đúng", "chính xác");
        add(phrases, null, "ít nhất", "tối thiểu", "tối đa", "nhiều nhất", "không dưới");
        add(phrases, null, "không quá", "không ít hơn", "không hơn", "không vượt", "dưới");
        add(phrases, null, "chưa đến", "chưa tới", "chưa đầy", "ngót", "lên đến", "lên tới");
        add(phrases, null, "gần hơn", "hơn gần", "nhiều hơn", "ít hơn", "cao hơn", "chưa được");
        return phrases;
    }

    private static void add(
            Map<List<String>, Optional<Qualifier>> phrases,
            @Nullable Qualifier qualifier,
            String... words) {
        for (String each : words) {
            phrases.put(
                    Stream.of(each.split(" ")).map(Syllable::fold).toList(),
                    Optional.ofNullable(qualifier));
        }
    }
}
