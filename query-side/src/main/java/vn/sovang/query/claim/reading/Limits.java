package vn.sovang.query.claim.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.claim.grammar.Forms;
import vn.sovang.query.claim.grammar.Piece;
import vn.sovang.query.claim.text.Syllable;

/**
 * Words that may turn a whole part of a sentence around wherever they stand: another time, a plan,
 * a denial. Said before anything else they hold for the sentence, otherwise up to the semicolon.
 */
final class Limits {

    private static final int WHOLE = -1;

    private static final List<List<String>> DENIALS =
            folded(
                    "không",
                    "chưa",
                    "chẳng",
                    "sai",
                    "nhầm",
                    "nếu",
                    "sẽ",
                    "dự kiến",
                    "phấn đấu",
                    "đăng ký",
                    "giả sử",
                    "hủy",
                    "hoãn",
                    "phủ nhận",
                    "bác bỏ",
                    "có thể",
                    "hứa",
                    "cam kết",
                    "lẽ ra",
                    "suýt",
                    "giả",
                    "bình quân",
                    "trung bình",
                    "từng");

    /** What a denial can be about. */
    private static final List<List<String>> REFERENCES =
            folded(
                    "thông tin này",
                    "thông tin trên",
                    "điều này",
                    "điều đó",
                    "con số này",
                    "con số trên",
                    "số liệu này",
                    "số liệu trên",
                    "báo cáo này",
                    "tin này");

    /** A comparison may name them: "vượt kế hoạch", "tăng so với năm trước". */
    private static final List<List<String>> TIMES_AND_PLANS =
            folded(
                    "tháng",
                    "quý",
                    "tuần",
                    "ngày",
                    "nhiệm kỳ",
                    "giai đoạn",
                    "cùng kỳ",
                    "năm học",
                    "năm trước",
                    "năm ngoái",
                    "năm tới",
                    "năm sau",
                    "đầu năm",
                    "giữa năm",
                    "cuối năm",
                    "hằng năm",
                    "hàng năm",
                    "những năm",
                    "nhiều năm",
                    "các năm",
                    "kế hoạch",
                    "được giao",
                    "đề ra",
                    "đặt ra",
                    "chỉ tiêu",
                    "mục tiêu",
                    "đến nay",
                    "từ trước");

    private final Map<Integer, String> parts = new HashMap<>();
    private final int[] partOf;
    private @Nullable String whole;

    private Limits(int size) {
        this.partOf = new int[size];
    }

    static Limits of(Sentence sentence) {
        Limits limits = new Limits(sentence.size());
        int part = 0;
        boolean begun = false;
        for (int at = 0; at < sentence.size(); at++) {
            part = sentence.at(at).is(";") ? at : part;
            begun |= sentence.at(at) instanceof Piece.Name;
            limits.partOf[at] = part;
            limits.note(limitAt(sentence, at), begun ? part : WHOLE);
        }
        limits.note(takesBack(sentence) ? "it is taken back" : null, WHOLE);
        return limits;
    }

    /** Whether it denies what was said before. */
    static boolean takesBack(Sentence sentence) {
        return saysAnywhere(REFERENCES, sentence) && saysAnywhere(DENIALS, sentence);
    }

    private static boolean saysAnywhere(List<List<String>> phrases, Sentence sentence) {
        return IntStream.range(0, sentence.size()).anyMatch(at -> says(phrases, sentence, at));
    }

    private void note(@Nullable String found, int part) {
        if (found != null && part == WHOLE) {
            whole = found;
        } else if (found != null) {
            parts.put(part, found);
        }
    }

    /** Why what stands there is not a plain fact of the year, or null. */
    @Nullable String at(int place) {
        return whole == null ? parts.get(partOf[place]) : whole;
    }

    private static @Nullable String limitAt(Sentence sentence, int at) {
        Piece piece = sentence.at(at);
        if (piece instanceof Piece.Day) {
            return "it may be meant for a stretch of time other than the year";
        }
        if (piece instanceof Piece.Year year) {
            return year.year() == sentence.year() || isCompared(sentence, at)
                    ? null
                    : "it may be meant for " + year.year();
        }
        if (says(DENIALS, sentence, at)) {
            return "it may be a plan, a denial or an average";
        }
        return says(TIMES_AND_PLANS, sentence, at) && !isCompared(sentence, at)
                ? "it may be meant for another time, or be a plan"
                : null;
    }

    private static boolean isCompared(Sentence sentence, int at) {
        int from = at;
        while (from > 0 && !sentence.isSeparator(from - 1) && !sentence.at(from - 1).is("(")) {
            from--;
        }
        return Forms.isComparison(sentence.pieces(), from);
    }

    private static boolean says(List<List<String>> phrases, Sentence sentence, int at) {
        return phrases.stream().anyMatch(phrase -> stands(phrase, sentence, at));
    }

    private static boolean stands(List<String> phrase, Sentence sentence, int at) {
        for (int word = 0; word < phrase.size(); word++) {
            if (sentence.isEnd(at + word) || !sentence.at(at + word).is(phrase.get(word))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> folded(String... phrases) {
        return Arrays.stream(phrases)
                .map(each -> Arrays.stream(each.split(" ")).map(Syllable::fold).toList())
                .toList();
    }
}
