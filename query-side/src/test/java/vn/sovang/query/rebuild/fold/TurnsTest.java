package vn.sovang.query.rebuild.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final int COUNT = 200;

    private final Turns turns = new Turns();

    @Test
    void turns_are_taken_in_order_whoever_comes_first() {
        List<Integer> taken = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = COUNT - 1; number >= 0; number--) {
                int mine = number;
                threads.execute(() -> turns.take(mine, () -> taken.add(mine)));
            }
        }
        assertThat(taken).isEqualTo(IntStream.range(0, COUNT).boxed().toList());
    }

    @Test
    void whoever_waits_for_a_turn_that_never_comes_can_be_interrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> turns.take(1, () -> "never"))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
