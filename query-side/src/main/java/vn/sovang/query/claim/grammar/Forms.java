package vn.sovang.query.claim.grammar;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts that sentences share, and what may stand before and between their statements. */
public final class Forms {

    /** How far a form is looked for: no clause that is understood is longer. */
    private static final int WINDOW = 80;

    /** Each by its name, in terms of those before it. */
    private static final String[][] SHARED = {
        {
            "TIME",
            "trong? cả? {year} ( vừa qua )? | trong? cả năm"
                    + " | trong năm ( qua | nay )? | năm ( qua | nay ) | tính? đến hết {year}"
        },
        {"ADVERB", "đã | cũng | tích cực | chủ động | nỗ lực"},
        {"HAS", "còn? có"},
        {"LEAD", "( ADVERB | , TIME ,? | TIME ,? )*"},
        {"OWNER", "( của | thuộc | trực thuộc ) @"},
        {"WHOSE", "( trong | của ) toàn? cụm ( thi đua )?"},
        {"WHERE", "WHOSE | toàn cụm ( thi đua )?"},
        {"TAIL", "( OWNER | WHOSE | TIME )*"},
        {"RECOGNISED", "( ( đã? được )? công nhận ( ở? các cấp )? )?"},
        {"REACH", "( đã? ( là | đạt | đạt được | có | gồm ) | : )"},
        {
            "HELD",
            "tổ chức ( thành công )? | triển khai ( thành công )? | thực hiện | tổ chức triển khai"
        },
        {"HOLD", "HELD ( ( , | và ) HELD )? được? ( tổng cộng | tổng số | tất cả )?"},
        {"PRAISE", "thiết thực | ý nghĩa | sôi nổi | hiệu quả | phong phú | đa dạng | bổ ích"},
        {"PRAISED", "PRAISE ( ( , | và )? PRAISE )*"},
        {"WHO", "đoàn viên ,? thanh niên | đoàn viên và thanh niên | đoàn viên | thanh niên"},
        {"CADRES", "cán bộ ( , | và )? WHO | cán bộ , WHO"},
        {"PEOPLE", "WHO | CADRES | đvtn | cán bộ ,? đvtn | người"},
        {"JOIN", "( thu hút | huy động ) được?"},
        {
            "GIVE",
            "trao | tặng | trao tặng | trao , tặng | tặng và trao | dành tặng | thăm , tặng"
                    + " | thăm và tặng | thăm hỏi , tặng | thăm , tặng quà | tổ chức ( trao | tặng )"
        },
        {
            "FINISH",
            "hoàn thành ( ( , | và ) ( bàn giao | đưa vào sử dụng | khánh thành ) )?"
                    + " | bàn giao | khánh thành | thực hiện ( hoàn thành | xong )? | đưa vào sử dụng | có"
        },
        {"WORK", "công trình thanh niên"},
        {"PARTY", "vào? đảng ( cộng sản việt nam )?"},
        {"GOOD", "ưu tú | xuất sắc"},
        {"BOTH", "tin học ( , | và | / | - ) ngoại ngữ | ngoại ngữ ( , | và | / | - ) tin học"},
        {
            "BASES",
            "( các | số | tổng số | trong tổng số )* ( cơ sở đoàn | đoàn cơ sở | cơ sở )"
                    + " ( trực thuộc )?"
        },
    };

    private static final Map<String, Expression> KNOWN = known();

    private static final Expression OPENER =
            read(
                    """
                    ( ( TIME | bên cạnh đó | ngoài ra | đồng thời | cùng với đó | song song với đó
                    | đặc biệt ( là )? | nổi bật ( là )? | theo ( báo cáo ( tổng kết )? | thống kê )
                    | kết quả ( ( cụ thể )? như sau )? | cụ thể ( như sau )? | theo đó
                    | đáng chú ý ( là )? | trong khi ( đó )? | riêng | còn
                    | phát huy ( tinh thần | vai trò | truyền thống ) xung kích
                        ( ( , | và )? ( tình nguyện | sáng tạo ) )?
                    | với tinh thần xung kích
                        ( ( , | và )? ( tình nguyện | sáng tạo ) )? )
                    ( , | : )? )*
                    """);

    private static final Expression SUBJECT =
            read(
                    """
                    ( tuổi trẻ | toàn )? @ | toàn? cụm ( thi đua )?
                    | các đơn vị ( thành viên )? trong toàn? cụm ( thi đua )? | toàn tỉnh
                    """);

    /** What may be added to a statement without changing it. */
    private static final Expression ASIDE =
            read(
                    """
                    % | tăng | giảm | gấp | bằng | vượt | đạt % | chiếm | xếp | đứng | dẫn đầu | là đơn vị
                    | góp phần | qua đó | từ đó | nhằm | giúp | tạo | mang lại | đem lại | thể hiện
                    | khẳng định | trong đó | được ( đánh giá | nhân dân )
                    | cao hơn | nhiều hơn | cao nhất | nhiều nhất | so với | mỗi ( suất | phần )
                    """);

    /** Verbs that begin something new behind a comma, whatever comes of it. */
    private static final Expression PREDICATE =
            read(
                    """
                    ADVERB* ( tổ chức | triển khai | thực hiện | trao | tặng | thăm | hoàn thành | bàn giao
                    | giới thiệu | kết nạp | tham gia | ủng hộ | hỗ trợ | vận động | tuyên truyền
                    | xây dựng | thành lập | duy trì | phát động | ra mắt | thu hút | huy động )
                    """);

    private static final Expression COMPARISON =
            read("tăng | giảm | gấp | bằng | vượt | % | so với | cao hơn | nhiều hơn | đạt %");

    private static final Expression WORTH = read("trị giá REACH? $");

    private Forms() {}

    static Expression read(String notation) {
        return Notation.read(notation, KNOWN);
    }

    /** How many pieces from there an expression takes in at most; -1 when it does not fit. */
    static int length(Expression form, List<Piece> pieces, int from) {
        BitSet start = new BitSet();
        start.set(0);
        List<Piece> window = pieces.subList(from, Math.min(from + WINDOW, pieces.size()));
        return form.ends(window, start).length() - 1;
    }

    public static int opener(List<Piece> pieces, int from) {
        return Math.max(0, length(OPENER, pieces, from));
    }

    public static int subject(List<Piece> pieces, int from) {
        return Math.max(0, length(SUBJECT, pieces, from));
    }

    public static boolean isAside(List<Piece> pieces, int from) {
        return length(ASIDE, pieces, from) > 0;
    }

    public static boolean isPredicate(List<Piece> pieces, int from) {
        return length(PREDICATE, pieces, from) > 0;
    }

    public static boolean isComparison(List<Piece> pieces, int from) {
        return length(COMPARISON, pieces, from) > 0;
    }

    /** Whether there is told what the things before are worth. */
    public static boolean isWorth(List<Piece> pieces, int from) {
        return length(WORTH, pieces, from) > 0;
    }

    private static Map<String, Expression> known() {
        Map<String, Expression> known = new HashMap<>();
        known.put("{year}", new Expression.One(piece -> piece instanceof Piece.Year));
        for (String[] shared : SHARED) {
            known.put(shared[0], Notation.read(shared[1], known));
        }
        return known;
    }
}
