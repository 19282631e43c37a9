package vn.sovang.query.rebuild.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BinaryRowsTest {

    private final BinaryRows rows = new BinaryRows();

    @Test
    void a_row_is_the_number_of_its_columns_and_each_of_them_its_length_and_bytes() {
        rows.row(4).int2(-2).text("đ").date(LocalDate.of(1999, 12, 31)).bool(true);
        assertThat(taken())
                .isEqualTo(
                        "0004"
                                + "00000002fffe"
                                + "00000002c491"
                                + "00000004ffffffff"
                                + "0000000101");
    }

    @Test
    void wide_columns_are_in_the_order_of_the_network() {
        rows.row(2).int8(258).uuid(UUID.fromString("0b9d1f6e-3c55-4c1e-9a53-6a6de3c3f001"));
        assertThat(taken())
                .isEqualTo(
                        "0002"
                                + "000000080000000000000102"
                                + "000000100b9d1f6e3c554c1e9a536a6de3c3f001");
    }

    @Test
    void bytes_come_after_their_number() {
        rows.row(1).bytea(new byte[] {7, -1});
        assertThat(taken()).isEqualTo("0001" + "0000000207ff");
    }

    @Test
    void rows_that_were_taken_are_gone() {
        rows.row(1).int8(1);
        rows.take();
        rows.row(1).bool(false);
        assertThat(taken()).isEqualTo("0001" + "0000000100");
    }

    @Test
    void there_is_room_for_a_value_of_any_length() {
        String title = "ơ".repeat(500_000);
        rows.row(2).int2(1).text(title);
        assertThat(rows.take().limit()).isEqualTo(2 + 6 + 4 + 1_000_000);
    }

    private String taken() {
        ByteBuffer bytes = rows.take();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes.array(), bytes.limit()));
    }
}
