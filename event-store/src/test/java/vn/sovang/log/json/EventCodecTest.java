package vn.sovang.log.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.log.TestEvents.bytes;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent.Formed;
import vn.sovang.log.StoredEntry;

class EventCodecTest {

    private static final Formed FORMED = new Formed(new ClusterCode("cum-1"), "Cụm 1");

    /** In a form that never was, the name of a cluster was called its title. */
    private static final EventCodec.Upcast TITLE_TO_NAME =
            new EventCodec.Upcast(
                    "cluster.formed",
                    0,
                    form -> {
                        form.set("name", form.remove("title"));
                        return form;
                    });

    @Test
    void the_form_of_today_is_read_as_it_is() {
        assertThat(
                        codec().decode(
                                        "cluster.formed",
                                        1,
                                        bytes("{\"cluster\":\"cum-1\",\"name\":\"Cụm 1\"}")))
                .isEqualTo(FORMED);
    }

    @Test
    void an_old_form_is_brought_up_to_the_form_of_today() {
        assertThat(
                        codec(TITLE_TO_NAME)
                                .decode(
                                        "cluster.formed",
                                        0,
                                        bytes("{\"cluster\":\"cum-1\",\"title\":\"Cụm 1\"}")))
                .isEqualTo(FORMED);
    }

    @Test
    void older_forms_take_one_step_after_the_other() {
        EventCodec.Upcast codeToCluster =
                new EventCodec.Upcast("cluster.formed", -1, EventCodecTest::codeToCluster);
        assertThat(
                        codec(TITLE_TO_NAME, codeToCluster)
                                .decode(
                                        "cluster.formed",
                                        -1,
                                        bytes("{\"code\":\"cum-1\",\"title\":\"Cụm 1\"}")))
                .isEqualTo(FORMED);
    }

    @Test
    void an_entry_is_read_by_its_name_and_revision() {
        StoredEntry entry =
                new StoredEntry(
                        1,
                        Instant.EPOCH,
                        "e",
                        "cluster/cum-1",
                        0L,
                        "cluster.formed",
                        0,
                        bytes("{\"cluster\":\"cum-1\",\"title\":\"Cụm 1\"}"),
                        bytes("{}"));
        assertThat(codec(TITLE_TO_NAME).decode(entry)).isEqualTo(FORMED);
    }

    @Test
    void an_old_form_that_nobody_can_read_any_more_is_an_error() {
        assertThatThrownBy(() -> codec().decode("cluster.formed", 0, bytes("{}")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_name_that_was_never_stored_is_an_error() {
        assertThatThrownBy(() -> codec().decode("cluster.dissolved", 1, bytes("{}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_field_that_the_form_does_not_have_is_an_error() {
        assertThatThrownBy(
                        () ->
                                codec().decode(
                                                "cluster.formed",
                                                1,
                                                bytes(
                                                        "{\"cluster\":\"cum-1\",\"name\":\"Cụm"
                                                                + " 1\",\"year\":2023}")))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void two_ways_from_one_form_are_an_error() {
        assertThatThrownBy(() -> codec(TITLE_TO_NAME, TITLE_TO_NAME))
                .isInstanceOf(IllegalStateException.class);
    }

    private static EventCodec codec(EventCodec.Upcast... upcasts) {
        return new EventCodec(List.of(upcasts));
    }

    private static ObjectNode codeToCluster(ObjectNode form) {
        form.set("cluster", form.remove("code"));
        return form;
    }
}
