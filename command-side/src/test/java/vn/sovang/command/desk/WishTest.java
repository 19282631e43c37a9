package vn.sovang.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sovang.command.decision.Command;

class WishTest {

    private record About(String stream) implements Command {}

    @Test
    void the_thing_of_the_stream_must_not_be_there_before_it_is_made() {
        assertThat(Wish.created(new About("activity/a1"), "a1").creates()).isTrue();
    }

    @Test
    void a_part_of_a_thing_is_new_also_when_the_thing_is_there() {
        assertThat(Wish.created(new About("review/2023/khoi"), "n1").creates()).isFalse();
        assertThat(Wish.changed(new About("coverage/than/2023"), "than/2023").creates()).isFalse();
    }
}
