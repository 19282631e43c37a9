package vn.sovang.query.claim.reading;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sovang.query.claim.grammar.Piece;

/** Words that take back what was said before them. */
final class Retraction {

    /** What a denial can be about. */
    private static final Phrases REFERENCES =
            Phrases.of(
                    Stream.concat(
                                    Stream.of(
                                            "như vậy", "như thế", "phải vậy", "thực tế", "tất cả"),
                                    pointers())
                            .toArray(String[]::new));

    private static final Phrases OPENINGS = Phrases.of("đó là", "đây là", "sai");

    private Retraction() {}

    /** Whether a sentence denies what was said before, or moves it to another time. */
    static boolean isIn(Sentence sentence) {
        int end = sentence.size();
        return REFERENCES.standIn(sentence, 0, end) && Limits.DENIALS.standIn(sentence, 0, end)
                || IntStream.range(0, end).anyMatch(at -> turnsAround(sentence, at));
    }

    private static boolean turnsAround(Sentence sentence, int at) {
        return (at == 0 || sentence.isSeparator(at - 1))
                && OPENINGS.standAt(sentence, at)
                && isElsewhere(sentence, at);
    }

    private static boolean isElsewhere(Sentence sentence, int from) {
        int end = sentence.size();
        return Limits.DENIALS.standIn(sentence, from, end)
                || Limits.TIMES_AND_PLANS.standIn(sentence, from, end)
                || sentence.pieces().subList(from, end).stream()
                        .anyMatch(each -> isOtherTime(each, sentence.year()));
    }

    private static boolean isOtherTime(Piece piece, int year) {
        return piece instanceof Piece.Day
                || piece instanceof Piece.Year named && named.year() != year;
    }

    private static Stream<String> pointers() {
        return Stream.of("thông tin", "điều", "con số", "số liệu", "báo cáo", "tin", "kết quả")
                .flatMap(
                        what ->
                                Stream.of("này", "đó", "ấy", "trên")
                                        .map(which -> what + " " + which));
    }
}
