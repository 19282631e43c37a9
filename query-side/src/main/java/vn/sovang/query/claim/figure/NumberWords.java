package vn.sovang.query.claim.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.query.claim.text.Syllable;
import vn.sovang.query.claim.text.Token;

/**
 * One to 99 in words, where something countable follows and something that counts goes before:
 * "năm" is five, but more often a year.
 */
final class NumberWords {

    /**
     * @param length in words
     */
    record Found(int value, int length) {}

    private static final List<String> DIGITS = words("một hai ba bốn năm sáu bảy tám chín");
    private static final String TEN = Syllable.fold("mười");
    private static final String TENS = Syllable.fold("mươi");

    /** How digits change behind a ten. */
    private static final Map<String, Integer> BEHIND =
            Map.of(Syllable.fold("mốt"), 1, Syllable.fold("tư"), 4, Syllable.fold("lăm"), 5);

    private static final Set<String> BEFORE =
            Set.copyOf(
                    words(
                            "có chức khai hiện thành giao trao tặng được nạp thiệu hơn gần khoảng"
                                    + " và , với"));

    private static final Set<String> COUNTABLE =
            Set.copyOf(words("hoạt lượt công sáng đề suất phần đảng đoàn"));

    private static final Map<List<String>, Integer> NUMBERS = numbers();

    private static final int LONGEST = 3;

    private NumberWords() {}

    static Optional<Found> at(List<Token> tokens, int at) {
        if (at == 0 || !BEFORE.contains(tokens.get(at - 1).form())) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST, tokens.size() - at - 1); length > 0; length--) {
            List<String> words = forms(tokens.subList(at, at + length));
            Integer value = NUMBERS.get(words);
            if (value != null && COUNTABLE.contains(tokens.get(at + length).form())) {
                return Optional.of(new Found(value, length));
            }
        }
        return Optional.empty();
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }

    private static Map<List<String>, Integer> numbers() {
        Map<List<String>, Integer> numbers = new HashMap<>();
        numbers.put(List.of(TEN), 10);
        for (int digit = 1; digit <= DIGITS.size(); digit++) {
            String word = DIGITS.get(digit - 1);
            numbers.put(List.of(word), digit);
            numbers.put(List.of(TEN, word), 10 + digit);
            addTens(numbers, word, 10 * digit);
        }
        numbers.put(List.of(TEN, Syllable.fold("lăm")), 15);
        return numbers;
    }

    private static void addTens(Map<List<String>, Integer> numbers, String tens, int value) {
        numbers.put(List.of(tens, TENS), value);
        for (int digit = 1; digit <= DIGITS.size(); digit++) {
            numbers.put(List.of(tens, TENS, DIGITS.get(digit - 1)), value + digit);
        }
        BEHIND.forEach((word, digit) -> numbers.put(List.of(tens, TENS, word), value + digit));
    }

    private static List<String> words(String words) {
        return Stream.of(words.split(" ")).map(Syllable::fold).toList();
    }
}
