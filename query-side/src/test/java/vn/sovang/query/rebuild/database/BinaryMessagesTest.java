package vn.sovang.query.rebuild.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BinaryMessagesTest {

    private static final String HEADER = "5047434f50590aff0d0a00" + "00000000" + "00000000";
    private static final String EXTENDED =
            "5047434f50590aff0d0a00" + "00000000" + "00000002" + "abcd";
    private static final String END = "ffff";

    private final BinaryMessages messages = new BinaryMessages();

    @Test
    void a_header_stands_before_the_first_row_only() {
        assertThat(row(HEADER + "0001" + "000000080000000000000102"))
                .map(BinaryRow::int8)
                .hasValue(258L);
        assertThat(row("0001" + "0000000400000007")).map(BinaryRow::int4).hasValue(7);
        assertThat(row(END)).isEmpty();
    }

    @Test
    void a_header_may_be_longer_or_alone() {
        assertThat(row(EXTENDED)).isEmpty();
        assertThat(row("0002" + "00000002c491" + "00000001ff"))
                .hasValueSatisfying(
                        row -> {
                            assertThat(row.text()).isEqualTo("đ");
                            assertThat(row.bytea()).containsExactly(0xff);
                        });
    }

    @Test
    void a_column_of_another_type_is_noticed() {
        BinaryRow row = row(HEADER + "0001" + "0000000400000007").orElseThrow();
        assertThatThrownBy(row::int8).isInstanceOf(IllegalStateException.class);
    }

    private Optional<BinaryRow> row(String message) {
        return messages.row(HexFormat.of().parseHex(message));
    }
}
