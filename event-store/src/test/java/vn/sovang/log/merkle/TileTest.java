package vn.sovang.log.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/000",
                "0/001.p/255",
                "63/999",
                "1/x001/000",
                "0/x001/x234/067",
                "0/x001/x234/067.p/1",
                "5/x999/x999/x999/x999/999"
            })
    void a_path_is_read_and_written_alike(String path) {
        assertThat(Tile.parse(path).orElseThrow().path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "00/000",
                "64/000",
                "-1/000",
                "0/1",
                "0/0000",
                "0/x000/001",
                "0/001/000",
                "0/x001",
                "0/x001/",
                "0/000.p",
                "0/000.p/",
                "0/000.p/0",
                "0/000.p/01",
                "0/000.p/256",
                "0/000.p/999999999999",
                "0/000/p/1",
                "0/x001/x999/x999/x999/x999/999",
                "0/٠٠٠",
                "entries/000",
                " 0/000"
            })
    void any_other_path_is_no_tile(String path) {
        assertThat(Tile.parse(path)).isEmpty();
    }

    @Test
    void the_specification_s_example_is_the_tile_1234067() {
        assertThat(Tile.parse("0/x001/x234/067")).contains(new Tile(0, 1_234_067, 256));
        assertThat(Tile.parseEntries("x001/x234/067.p/8")).contains(new Tile(0, 1_234_067, 8));
        assertThat(Tile.parseEntries("0/000")).isEmpty();
    }
}
