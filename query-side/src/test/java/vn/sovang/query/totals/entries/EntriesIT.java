package vn.sovang.query.totals.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.details;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.turns;
import static vn.sovang.query.world.Facts.unit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.event.Event;
import vn.sovang.event.Figure;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.totals.TotalsApi;
import vn.sovang.query.world.QueryWorld;
import vn.sovang.query.world.RandomFacts;

class EntriesIT {

    private final QueryWorld world = new QueryWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_correction_shows_its_difference_with_its_reason_and_the_title_of_then() {
        ActivityId id = activity();
        ActivityEvent.BatchRecorded batch = turns(id, "than", "2023-03-02", 120);
        world.log()
                .append(
                        registered("than", null),
                        held(id, "than", "Trồng cây", "2023-03-02"),
                        batch);
        long last = world.log().append(corrected(batch, 102), renamed(id, "Trồng rừng"));

        List<Entry> entries = page(question("PARTICIPANT_TURNS", null, null), last).entries();
        assertThat(entries).extracting(Entry::delta).containsExactly(120L, -18L);
        assertThat(entries.getLast().reason()).isEqualTo("Đếm lại");
        assertThat(entries.getLast().type()).isEqualTo("activity.batch-corrected");
        assertThat(entries.getLast().actor()).isEqualTo("than-01");
        assertThat(entries.getLast().subject().title()).isEqualTo("Trồng rừng");
        assertThat(
                        world.part(EntriesApi.class)
                                .entries(
                                        "2023",
                                        question("PARTICIPANT_TURNS", null, null),
                                        QueryWorld.asOf("position:4"))
                                .entries()
                                .getFirst()
                                .subject()
                                .title())
                .isEqualTo("Trồng cây");
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 1945})
    void the_pages_of_a_figure_add_up_to_it(long seed) {
        RandomFacts facts = new RandomFacts(seed);
        List<Event> events = facts.events(300);
        long last = world.log().append(null, events);
        for (Figure figure : Figure.all()) {
            String scope = facts.oneOf("all", "unit:tinh", "unit:than", "cluster:cum", "own:mo-1");
            long total =
                    world.part(TotalsApi.class)
                            .totals("2023", scope, null, QueryWorld.now(last))
                            .totals()
                            .get(figure.name());
            List<Entry> all = new ArrayList<>();
            EntriesApi.Answer page;
            String next = null;
            do {
                page = page(new EntriesApi.Question(scope, figure.name(), null, next, "7"), last);
                assertThat(page.sum())
                        .as("seed %d, %s of %s", seed, figure.name(), scope)
                        .isEqualTo(total);
                assertThat(page.entries()).hasSizeLessThanOrEqualTo(7);
                all.addAll(page.entries());
                next = page.next();
            } while (next != null);
            assertThat(all.stream().mapToLong(Entry::delta).sum()).isEqualTo(total);
            assertThat(all).extracting(Entry::place).doesNotHaveDuplicates();
        }
    }

    @Test
    void only_the_next_of_a_page_is_taken_as_after() {
        assertThatThrownBy(() -> page(question("CASH_VND", "bla", null), 0))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> page(question("CASH_VND", "MSB4", null), 0))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> page(question("CASH_VND", null, "0"), 0))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> page(question("APPLES", null, null), 0))
                .isInstanceOf(Refused.class);
    }

    private EntriesApi.Answer page(EntriesApi.Question question, long atLeast) {
        return world.part(EntriesApi.class).entries("2023", question, QueryWorld.now(atLeast));
    }

    private static EntriesApi.Question question(
            String indicator, @Nullable String after, @Nullable String limit) {
        return new EntriesApi.Question(null, indicator, null, after, limit);
    }

    private static ActivityEvent corrected(ActivityEvent.BatchRecorded batch, long turns) {
        return new ActivityEvent.BatchCorrected(
                batch.activity(),
                batch.batch(),
                batch.unit(),
                batch.on(),
                batch.attendance(),
                new Attendance(turns, null),
                "Đếm lại");
    }

    private static ActivityEvent renamed(ActivityId id, String title) {
        return new ActivityEvent.Corrected(
                id,
                unit("than"),
                List.of(),
                details("Trồng cây", "2023-03-02"),
                details(title, day("2023-03-02").toString()),
                List.of(),
                "Sai tên");
    }
}
