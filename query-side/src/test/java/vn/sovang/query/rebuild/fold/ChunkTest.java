package vn.sovang.query.rebuild.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9_999, 10_000, 10_001, 20_000, 34_567})
    void chunks_cover_the_log_without_gaps(long head) {
        long covered = 0;
        long number = 0;
        for (Chunk chunk = Chunk.of(number, head); !chunk.isEmpty(); ) {
            assertThat(chunk.first()).isEqualTo(covered + 1);
            assertThat(chunk.events()).isPositive();
            covered += chunk.events();
            chunk = Chunk.of(++number, head);
        }
        assertThat(covered).isEqualTo(head);
    }
}
