package vn.sovang.query.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void a_name_that_fits_is_kept() {
        assertThat(names.next("Đoàn Khối", "khoi")).isEqualTo("Đoàn Khối");
    }

    @Test
    void a_long_name_is_cut_and_each_name_is_there_once_whatever_its_case() {
        String name = "Đoàn Thanh niên Bộ Chỉ huy Quân sự tỉnh";

        assertThat(names.next(name, "a")).isEqualTo("Đoàn Thanh niên Bộ Chỉ huy Quân");
        assertThat(names.next(name.toUpperCase(Locale.ROOT), "b"))
                .isEqualTo("ĐOÀN THANH NIÊN BỘ CHỈ HUY (2)");
        assertThat(names.next(name, "c")).isEqualTo("Đoàn Thanh niên Bộ Chỉ huy (3)");
    }

    @Test
    void forbidden_characters_are_left_out() {
        assertThat(names.next("'[A]: B/C\\D*?'", "x")).isEqualTo("A   B C D");
    }

    @Test
    void a_name_of_forbidden_characters_only_gives_way_to_the_code() {
        assertThat(names.next("[]:*?/\\", "khoi")).isEqualTo("khoi");
    }

    @Test
    void the_name_that_spreadsheets_keep_for_themselves_is_not_used() {
        assertThat(names.next("History", "x")).isEqualTo("History (2)");
    }
}
