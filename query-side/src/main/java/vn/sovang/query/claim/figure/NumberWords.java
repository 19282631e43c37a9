package vn.sovang.query.claim.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sovang.query.claim.text.Syllable;
import vn.sovang.query.claim.text.Token;

/**
 * One to ten in words, where something countable follows and something that counts goes before:
 * "năm" is five, but more often a year.
 */
final class NumberWords {

    private static final List<String> FROM_ONE =
            Stream.of("một hai ba bốn năm sáu bảy tám chín mười".split(" "))
                    .map(Syllable::fold)
                    .toList();

    private static final Map<String, Integer> VALUES =
            IntStream.range(0, FROM_ONE.size())
                    .boxed()
                    .collect(Collectors.toUnmodifiableMap(FROM_ONE::get, each -> each + 1));

    private static final Set<String> BEFORE =
            folded("có chức khai hiện thành giao trao tặng được nạp thiệu hơn gần khoảng và ,");

    private static final Set<String> COUNTABLE = folded("hoạt lượt công sáng đề suất đảng đoàn");

    private NumberWords() {}

    /** The number at that place, or 0. */
    static int at(List<Token> tokens, int at) {
        int value = VALUES.getOrDefault(tokens.get(at).form(), 0);
        boolean counts =
                value > 0
                        && at > 0
                        && at + 1 < tokens.size()
                        && BEFORE.contains(tokens.get(at - 1).form())
                        && COUNTABLE.contains(tokens.get(at + 1).form());
        return counts ? value : 0;
    }

    private static Set<String> folded(String words) {
        return Stream.of(words.split(" "))
                .map(Syllable::fold)
                .collect(Collectors.toUnmodifiableSet());
    }
}
