package vn.sovang.query.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would write, as long as a text may be. */
class HostileDraftsTest {

    private static final int LENGTH = 20_000;

    private static final String[] WORDS = {
        "Đoàn", "Than", "Khối", "toàn", "Cụm", "có", "44", "1,2", "tỉ", "đồng", "%", ",", ";", ".",
        "và", "với", "hơn", "(", ")", ":", "\n", "-", "hoạt", "động", "lượt", "năm", "2023", "/",
        "tổng", "trị", "giá", "suất", "quà", "\uD83C\uDF3B", "không", "tháng", "\"", "9".repeat(40)
    };

    static Stream<String> texts() {
        return Stream.of(
                        "7",
                        "7 ",
                        "7,",
                        "7.",
                        "1.000",
                        "1 tỉ ",
                        "(",
                        "()",
                        "((",
                        ",",
                        ";",
                        "\n",
                        "-\n",
                        "a",
                        "A1",
                        "đã ",
                        "Đoàn Than ",
                        "Đoàn Than, ",
                        "tháng ",
                        "hơn ",
                        "ước khoảng ",
                        "7/",
                        "%",
                        "100%",
                        "Đoàn Than có 44 đề tài, ",
                        "44 đề tài, ",
                        "44 đề tài; ",
                        "\uD83C\uDF3B7 ",
                        "một ",
                        "năm ",
                        "năm 2023 ",
                        ":\n- ",
                        "̉",
                        "tỉ ",
                        "và ")
                .map(each -> each.repeat(LENGTH / each.length()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(20)
    void a_text_of_one_thing_again_and_again_is_read(String text) {
        assertThat(RecordedWorld.claims(text)).allMatch(each -> each.text().length() <= 400);
    }

    @Test
    @Timeout(60)
    void any_words_in_any_order_are_read() {
        for (long seed = 1; seed <= 30; seed++) {
            String text = words(new Random(seed));
            assertThat(RecordedWorld.claims(text)).as("seed " + seed).isNotEmpty();
        }
    }

    @Test
    void numbers_beyond_all_measure_are_left_open() {
        for (String number :
                new String[] {"9".repeat(19_000), "9".repeat(19), "999.999.999.999.999.999 tỉ"}) {
            assertThat(RecordedWorld.claims("Đoàn Than có " + number + " đề tài."))
                    .extracting(Claim::verdict)
                    .containsExactly(Verdict.UNKNOWN);
        }
    }

    private static String words(Random random) {
        return random.ints(3_000, 0, WORDS.length)
                .mapToObj(each -> WORDS[each])
                .collect(Collectors.joining(" "));
    }
}
