package vn.sovang.query.claim.reading;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.claim.grammar.Piece;
import vn.sovang.query.claim.grammar.Piece.Quantity;

/**
 * The time that a text is about, from the sentence that says so on: to the end of its line, and
 * beyond when the line states no figure, as headings do not. Naming the year asked for ends it.
 */
final class Context {

    private static final Phrases PLANS =
            Phrases.of(
                    "mục tiêu",
                    "kế hoạch",
                    "chỉ tiêu",
                    "phương hướng",
                    "dự kiến",
                    "phấn đấu",
                    "năm tới",
                    "năm sau");

    private static final Phrases TASKS = Phrases.of("nhiệm vụ");

    private static final Phrases STRETCHES =
            Phrases.of("quý", "tháng", "năm trước", "năm ngoái", "đầu năm", "giữa năm", "cuối năm");

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

    /** "Tháng 3 năm 2023", "quý I năm 2023", "đầu năm 2023": how far before the year. */
    private static final int NARROWED = 2;

    /** "Trong quý I", "Sang tháng sau". */
    private static final int LEADING = 2;

    private final int year;
    private @Nullable String ofHeading;
    private @Nullable String ofLine;
    private boolean stating;

    Context(int year) {
        this.year = year;
    }

    void lineEnds() {
        if (!stating && ofLine != null) {
            ofHeading = ofLine;
        }
        ofLine = null;
        stating = false;
    }

    /**
     * Why what a sentence states may not be a fact of the year, or null.
     *
     * @param states whether it states a figure at all
     */
    @Nullable String doubt(Sentence sentence, boolean states) {
        stating |= states;
        int until = states ? firstQuantity(sentence) : sentence.size();
        if (isPlan(sentence, until)) {
            ofLine = "it may be a plan";
        } else if (anyWholeYear(sentence)) {
            ofLine = null;
            ofHeading = null;
        } else if (isOtherTime(sentence, until)) {
            ofLine = "it may be meant for another time";
        }
        return ofLine == null ? ofHeading : ofLine;
    }

    private static boolean isPlan(Sentence sentence, int until) {
        boolean leads = TASKS.standAt(sentence, 0) || PLANS.standAt(sentence, 0);
        return leads || until == sentence.size() && PLANS.standIn(sentence, 0, until);
    }

    private boolean anyWholeYear(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .anyMatch(
                        at ->
                                sentence.at(at) instanceof Piece.Year named
                                        && named.year() == year
                                        && !isNarrowed(sentence, at));
    }

    private static boolean isNarrowed(Sentence sentence, int at) {
        int from = Math.max(0, at - NARROWED);
        return STRETCHES.standIn(sentence, from, at)
                || sentence.pieces().subList(from, at).stream()
                        .anyMatch(Piece.Day.class::isInstance);
    }

    private boolean isOtherTime(Sentence sentence, int until) {
        return STRETCHES.standIn(sentence, 0, Math.min(LEADING, until))
                || IntStream.range(0, until)
                        .anyMatch(at -> sentence.isSpanOfYears(at) || isOtherTime(sentence.at(at)));
    }

    private boolean isOtherTime(Piece piece) {
        return switch (piece) {
            case Piece.Day _ -> true;
            case Piece.Year named -> named.year() != year;
            case Quantity bare -> isOtherYear(bare.amount().value());
            default -> false;
        };
    }

    /** "Kết quả 2022". */
    private boolean isOtherYear(@Nullable BigDecimal number) {
        return number != null
                && number.compareTo(FIRST_YEAR) >= 0
                && number.compareTo(LAST_YEAR) <= 0
                && number.compareTo(BigDecimal.valueOf(year)) != 0;
    }

    private static int firstQuantity(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(at -> sentence.at(at) instanceof Quantity)
                .findFirst()
                .orElse(sentence.size());
    }
}
