package vn.sovang.command.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void what_is_not_mentioned_stays() {
        assertThat(new Change.Keep<String>().appliedTo("Hạ Long")).isEqualTo("Hạ Long");
        assertThat(new Change.Keep<String>().appliedTo(null)).isNull();
        assertThat(new Change.Keep<String>().replacing("Hạ Long")).isEqualTo("Hạ Long");
    }

    @Test
    void what_is_cleared_is_absent() {
        assertThat(new Change.Clear<String>().appliedTo("Hạ Long")).isNull();
    }

    @Test
    void what_is_set_replaces() {
        assertThat(new Change.Set<>("Cẩm Phả").appliedTo("Hạ Long")).isEqualTo("Cẩm Phả");
        assertThat(new Change.Set<>("Cẩm Phả").appliedTo(null)).isEqualTo("Cẩm Phả");
        assertThat(new Change.Set<>("Cẩm Phả").replacing("Hạ Long")).isEqualTo("Cẩm Phả");
    }
}
