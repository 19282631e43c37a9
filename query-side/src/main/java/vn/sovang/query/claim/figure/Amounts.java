package vn.sovang.query.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.query.claim.figure.Amount.Measure;
import vn.sovang.query.claim.text.Syllable;
import vn.sovang.query.claim.text.Token;

/** Reads an amount: "1,2 tỉ đồng", "2 tỷ 300 triệu", "4.000", "97,5%". */
public final class Amounts {

    /** An amount where it was found. @param end the place of the token behind it */
    public record Found(Amount amount, int end) {}

    /** A number and the word behind it: "2 tỉ". */
    private record Term(Optional<BigDecimal> number, BigDecimal scale) {

        Optional<BigDecimal> value() {
            return number.map(scale::multiply);
        }

        /** "2 tỉ 300 triệu": whole numbers, and smaller ones as they go on. */
        boolean follows(Term before) {
            return isWholeNumber()
                    && before.isWholeNumber()
                    && value().orElse(MOST).compareTo(before.scale) < 0;
        }

        private boolean isWholeNumber() {
            return number.filter(each -> each.scale() == 0).isPresent();
        }
    }

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    Syllable.fold("nghìn"), BigDecimal.valueOf(1_000),
                    Syllable.fold("ngàn"), BigDecimal.valueOf(1_000),
                    Syllable.fold("vạn"), BigDecimal.valueOf(10_000),
                    Syllable.fold("triệu"), MILLION,
                    Syllable.fold("tỉ"), BigDecimal.valueOf(1_000_000_000));

    private static final Set<String> CURRENCIES = Set.of(Syllable.fold("đồng"), "đ", "vnd", "vnđ");
    private static final String HALF = Syllable.fold("rưỡi");

    private final List<Token> tokens;
    private int at;

    private Amounts(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    public static Optional<Found> at(List<Token> tokens, int from) {
        return tokens.get(from).isNumeral()
                ? Optional.of(new Amounts(tokens, from).read())
                : NumberWords.at(tokens, from).map(words -> inWords(words, from));
    }

    private static Found inWords(NumberWords.Found words, int from) {
        BigDecimal value = BigDecimal.valueOf(words.value());
        return new Found(new Amount(value, Measure.COUNT, false), from + words.length());
    }

    private Found read() {
        List<Term> terms = new ArrayList<>();
        do {
            terms.add(term());
        } while (isFurtherTerm());
        boolean broken = isNumeral() || is(HALF);
        Measure measure = measure();
        Optional<BigDecimal> sum = broken ? Optional.empty() : sum(terms);
        Amount amount =
                sum.filter(each -> isReadable(each, measure))
                        .map(each -> new Amount(plain(each), measure, isLarge(terms)))
                        .orElseGet(Amount::unreadable);
        return new Found(amount, at);
    }

    private Term term() {
        Optional<BigDecimal> number = Numeral.read(tokens.get(at++).text());
        return new Term(number, scale());
    }

    private BigDecimal scale() {
        BigDecimal scale = BigDecimal.ONE;
        while (at < tokens.size() && SCALES.containsKey(tokens.get(at).form())) {
            scale = scale.multiply(SCALES.get(tokens.get(at++).form())).min(MOST);
        }
        return scale;
    }

    /** Only what has a scale of its own can be added: "1 tỉ 2" is not read. */
    private boolean isFurtherTerm() {
        return isNumeral()
                && at + 1 < tokens.size()
                && SCALES.containsKey(tokens.get(at + 1).form());
    }

    private static Optional<BigDecimal> sum(List<Term> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        Term before = null;
        for (Term each : terms) {
            Optional<BigDecimal> value = each.value();
            if (value.isEmpty() || before != null && !each.follows(before)) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
            before = each;
        }
        return Optional.of(sum);
    }

    private static boolean isReadable(BigDecimal sum, Measure measure) {
        return sum.compareTo(MOST) <= 0 && (measure == Measure.PERCENT || isWhole(sum));
    }

    private static boolean isLarge(List<Term> terms) {
        return terms.getFirst().scale().compareTo(MILLION) >= 0;
    }

    private Measure measure() {
        if (is("%")) {
            at++;
            return Measure.PERCENT;
        }
        if (at < tokens.size() && CURRENCIES.contains(tokens.get(at).form())) {
            at++;
            return Measure.MONEY;
        }
        return Measure.COUNT;
    }

    private boolean isNumeral() {
        return at < tokens.size() && tokens.get(at).isNumeral();
    }

    private boolean is(String form) {
        return at < tokens.size() && tokens.get(at).is(form);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
