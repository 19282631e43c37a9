package vn.sovang.query.claim.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;

/**
 * Every form in which a figure may be stated. What is not here is not understood, so a word that
 * narrows a figure down ("hoạt động tình nguyện") keeps it from being proved.
 */
public final class Statements {

    /** A statement that was found. @param length in pieces */
    public record Found(Figure figure, int length) {}

    private static final List<Statement> ALL =
            """
            ACTIVITIES: LEAD ( HOLD | ( HAS | với | đạt | diễn ra ) ( tổng số | tổng cộng )? )? # hoạt động
                PRAISED? ( đã? được ( tổ chức | triển khai | thực hiện ) | được @ ( tổ chức | triển khai | thực hiện
                ) )? TAIL
            ACTIVITIES: LEAD tổng? số lượng? hoạt động ( đã? được? ( tổ chức | triển khai | thực hiện ) )? TAIL
                REACH # ( hoạt động )? TAIL
            PARTICIPANT_TURNS: LEAD ( JOIN | có | với | đạt )? # lượt PEOPLE? tham gia ( các hoạt động )? TAIL
            PARTICIPANT_TURNS: LEAD JOIN # lượt PEOPLE? TAIL
            PARTICIPANT_TURNS: LEAD ( với | thu hút | có )? sự tham gia của # lượt PEOPLE? TAIL
            PARTICIPANT_TURNS: LEAD tổng? số lượt PEOPLE? tham gia TAIL REACH # ( lượt PEOPLE? )? TAIL
            RESOURCES_VND: LEAD ( huy động | vận động | huy động , vận động | vận động , huy động ) được? ( tổng
                )? nguồn lực ( REACH | được | trị giá )? $ TAIL
            RESOURCES_VND: LEAD ( huy động được? | vận động được ) $ ( nguồn lực | tiền mặt và hiện vật
                | cả tiền mặt và hiện vật )? TAIL
            RESOURCES_VND: LEAD với? ( tổng )? ( giá trị )? ( các )? nguồn lực ( đã? huy động được? )? TAIL
                REACH? $ TAIL
            CASH_VND: LEAD ( huy động được? )? $ tiền mặt TAIL
            CASH_VND: LEAD ( huy động được? )? tiền mặt ( huy động được? )? TAIL REACH? $ TAIL
            GOODS_VND: LEAD ( huy động được? )? $ hiện vật ( quy đổi )? TAIL
            GOODS_VND: LEAD ( huy động được? )? ( giá trị )? hiện vật ( huy động được? )? ( quy đổi )? TAIL (
                REACH | trị giá | có giá trị )? $ TAIL
            YOUTH_WORKS_PROVINCE: LEAD ( FINISH được? )? # WORK cấp tỉnh ( ( đã? được )? ( hoàn thành | bàn giao
                ) )? TAIL
            YOUTH_WORKS_UNIT: LEAD ( FINISH được? )? # WORK cấp ( đơn vị | đoàn? trực thuộc | @ ) ( ( đã? được
                )? ( hoàn thành | bàn giao ) )? TAIL
            YOUTH_WORKS_BASE: LEAD ( FINISH được? )? # WORK cấp ( cơ sở | đoàn cơ sở ) ( ( đã? được )? ( hoàn
                thành | bàn giao ) )? TAIL
            YOUTH_WORKS_PROVINCE after YOUTH_WORKS_UNIT YOUTH_WORKS_BASE: # công trình cấp tỉnh TAIL
            YOUTH_WORKS_UNIT after YOUTH_WORKS_PROVINCE YOUTH_WORKS_BASE: # công trình cấp ( đơn vị | đoàn? trực
                thuộc | @ ) TAIL
            YOUTH_WORKS_BASE after YOUTH_WORKS_PROVINCE YOUTH_WORKS_UNIT: # công trình cấp ( cơ sở | đoàn cơ sở
                ) TAIL
            YOUTH_WORK_TOTAL_VND: LEAD ( với | có )? tổng ( giá trị | trị giá ) ( các )? WORK TAIL REACH? $ TAIL
            INITIATIVES: LEAD ( HAS | với | đạt ( được )? | công nhận )? # sáng kiến OWNER? RECOGNISED TAIL
                ( ,? ( với | có )? giá trị làm lợi cao )?
            INITIATIVES: LEAD tổng? số sáng kiến RECOGNISED TAIL REACH # ( sáng kiến )? TAIL
            RESEARCH_TOPICS: LEAD ( HAS | với | đạt ( được )? | công nhận )? # đề tài ( nghiên cứu ( khoa học )?
                | khoa học )? OWNER? RECOGNISED TAIL
            RESEARCH_TOPICS: LEAD tổng? số đề tài ( nghiên cứu ( khoa học )? | khoa học )? ( ( đã? được )? công
                nhận )? TAIL REACH # ( đề tài )? TAIL
            BENEFIT_VND: LEAD ( với | mang lại | đem lại | có )? tổng? ( giá trị | số tiền ) làm lợi TAIL REACH?
                $ TAIL
            BENEFIT_VND: LEAD làm lợi ( được )? $ TAIL
            PARTY_NOMINATED: LEAD ( bồi dưỡng ( , | và ) )? giới thiệu được? # đoàn viên ưu tú ( cho đảng ( xem xét
                ,? ( kết nạp )? )? )? TAIL
            PARTY_NOMINATED: LEAD có? # đoàn viên ưu tú được giới thiệu ( cho đảng ( xem xét ,? ( kết nạp )? )?
                )? TAIL
            PARTY_ADMITTED: LEAD kết nạp được? # đảng viên ( mới )? TAIL
            PARTY_ADMITTED: LEAD phát triển được? # đảng viên mới TAIL
            PARTY_ADMITTED: LEAD kết nạp được? # đoàn viên GOOD? PARTY TAIL
            PARTY_ADMITTED: LEAD kết nạp đảng cho # đoàn viên GOOD? TAIL
            PARTY_ADMITTED: LEAD có? # ( đảng viên ( mới )? được kết nạp | đoàn viên GOOD? được ( kết nạp PARTY
                | đứng vào hàng ngũ của? đảng ) ) TAIL
            PARTY_OFFICIAL: LEAD có? # đảng viên ( dự bị )? được? ( chuyển ( đảng | đảng viên )? chính thức |
                công nhận ( là )? ( đảng viên )? chính thức ) TAIL
            PARTY_OFFICIAL: LEAD ( chuyển ( đảng )? chính thức | công nhận ( đảng viên )? chính thức ) cho # (
                đảng viên ( dự bị )? | đồng chí ) TAIL
            PARTY_OFFICIAL: LEAD công nhận # đảng viên chính thức TAIL
            GIFT_SETS: LEAD ( ( GIVE ) được? | có )? # ( suất | phần ) quà ( ( đã )? được ( trao | tặng | trao
                tặng ) )? TAIL
            GIFT_SETS: LEAD tổng? số ( suất | phần )? quà ( ( đã )? ( trao | tặng | trao tặng ) )? TAIL REACH #
                ( suất | phần ) ( quà )? TAIL
            GIFT_VND after GIFT_SETS: ( với? tổng )? ( trị giá | giá trị ) REACH? $ TAIL
            GIFT_VND: LEAD ( với )? ( tổng )? ( trị giá | giá trị ) ( các )? ( suất | phần )? quà ( đã? ( trao |
                tặng | trao tặng ) )? TAIL REACH? $ TAIL
            LEARNING_BASES: LEAD ( có | đạt )? % BASES ( OWNER | WHERE )? đã? ( triển khai | thực hiện | tổ chức
                | duy trì )? ( tốt | có hiệu quả | hiệu quả )? ( phong trào | việc )? ( thi đua )? học tập? BOTH (
                hiệu quả | có hiệu quả )? TAIL
            """
                    .replaceAll("\n {4}", " ")
                    .lines()
                    .map(Statements::read)
                    .toList();

    private Statements() {}

    /**
     * The longest statement from there.
     *
     * @param before what was stated just before
     */
    public static Optional<Found> longest(List<Piece> pieces, int from, @Nullable Figure before) {
        Found longest = null;
        for (Statement each : ALL) {
            boolean inPlace =
                    each.after().isEmpty() || before != null && each.after().contains(before);
            int length = inPlace ? Forms.length(each.form(), pieces, from) : 0;
            if (length > (longest == null ? 0 : longest.length())) {
                longest = new Found(each.figure(), length);
            }
        }
        return Optional.ofNullable(longest);
    }

    private static Statement read(String line) {
        int colon = line.indexOf(": ");
        List<String> head = List.of(line.substring(0, colon).split(" "));
        Stream<Figure> after = head.stream().skip(2).map(Figure::of);
        return new Statement(
                Figure.of(head.getFirst()),
                after.collect(Collectors.toUnmodifiableSet()),
                Forms.read(line.substring(colon + 2)));
    }
}
