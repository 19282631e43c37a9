package vn.sovang.query.claim.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.claim.grammar.Forms;
import vn.sovang.query.claim.grammar.Piece;

/**
 * Words that may turn a whole part of a sentence around wherever they stand: another time, a plan,
 * a denial. Said before anything else they hold for the sentence, otherwise up to the semicolon.
 */
final class Limits {

    private static final int WHOLE = -1;

    static final Phrases DENIALS =
            Phrases.of(
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

    /** A comparison may name them: "vượt kế hoạch", "tăng so với năm trước". */
    static final Phrases TIMES_AND_PLANS =
            Phrases.of(
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
        limits.note(Retraction.isIn(sentence) ? "it is taken back" : null, WHOLE);
        return limits;
    }

    boolean areNone() {
        return whole == null && parts.isEmpty();
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
        if (DENIALS.standAt(sentence, at)) {
            return "it may be a plan, a denial or an average";
        }
        return TIMES_AND_PLANS.standAt(sentence, at) && !isCompared(sentence, at)
                ? "it may be meant for another time, or be a plan"
                : null;
    }

    /** Of several years only the first is what is compared with. */
    private static boolean isCompared(Sentence sentence, int at) {
        int from = at;
        boolean first = true;
        while (from > 0 && !sentence.isSeparator(from - 1) && !sentence.at(from - 1).is("(")) {
            from--;
            first &= !(sentence.at(from) instanceof Piece.Year);
        }
        return first && Forms.isComparison(sentence.pieces(), from);
    }
}
