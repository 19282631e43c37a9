package vn.sovang.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.Indicator;
import vn.sovang.log.json.StoredExample;
import vn.sovang.query.rebuild.fresh.Difference;
import vn.sovang.query.world.Facts;
import vn.sovang.query.world.RandomFacts;

class RebuildIT {

    private static final String FORM =
            """
            select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default)
            from information_schema.columns where table_schema = 'view'
            union all
            select indexdef from pg_indexes where schemaname = 'view'
            union all
            select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where connamespace = 'view'::regnamespace
            order by 1
            """;

    /** Each with an expression of another value of its type. */
    private static final String COLUMNS =
            """
            select c.relname || ' ' || a.attname || ' ' ||
                   case a.atttypid::regtype::text
                       when 'boolean' then format('not %I', a.attname)
                       when 'text' then format('%I || $$x$$', a.attname)
                       when 'bytea' then format('%I || $$x$$', a.attname)
                       when 'uuid' then 'gen_random_uuid()'
                       else format('%I + 1', a.attname) end
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
            where c.relnamespace = 'view'::regnamespace and c.relkind = 'r' and not a.attisdropped
              and c.relname in ('ledger', 'standing', 'timeline')
            order by 1
            """;

    private static final String CHANGE =
            """
            update view.%1$s set %2$s = %3$s
            where ctid = (select ctid from view.%1$s where position > 2000 order by position limit 1)
            """;

    private final RebuildWorld world = new RebuildWorld();

    @BeforeEach
    void record() {
        world.append(StoredExample.all().stream().map(StoredExample::event).toList());
        world.append(new RandomFacts(20231231).events(11_000));
        world.awaitViews();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void rebuilt_views_are_identical_to_the_live_ones() {
        Rebuilt rebuilt = world.rebuild();
        assertThat(rebuilt.position()).isEqualTo(world.head());
        assertThat(rebuilt.comparison()).isNotNull();
        assertThat(rebuilt.comparison().differences()).isEmpty();
        assertThat(rebuilt.isIdentical()).isTrue();
    }

    @Test
    void rebuilt_views_have_the_form_of_the_ones_before_and_nothing_is_left_over() {
        List<String> before = world.texts(FORM);
        world.rebuild();
        assertThat(before).hasSizeGreaterThan(30);
        assertThat(world.texts(FORM)).isEqualTo(before);
        assertThat(world.texts("select nspname from pg_namespace where nspname like 'view%'"))
                .containsExactlyInAnyOrder("view", "view_history");
    }

    @Test
    void events_that_come_meanwhile_are_caught_up_with() {
        List<Event> late = new RandomFacts(7).events(1_700);
        world.rebuild(
                progress -> {
                    if (progress.phase() == Phase.INDEXING) {
                        world.append(late);
                    }
                });
        world.awaitViews();
        assertThat(world.rebuild().isIdentical()).isTrue();
    }

    @Test
    void a_damaged_figure_is_named_and_healed() {
        world.append(List.of(Facts.cash("than", "2031-05-01", 700)));
        world.awaitViews();
        world.change("update view.ledger set delta = 900 where year = 2031");
        Rebuilt healing = world.rebuild();
        assertThat(healing.isIdentical()).isFalse();
        assertThat(healing.comparison().differences())
                .singleElement()
                .extracting(Difference::view, Difference::sums)
                .containsExactly(
                        "ledger",
                        List.of(
                                new Difference.Sum(
                                        "than",
                                        2031,
                                        Indicator.CASH_VND,
                                        BigInteger.valueOf(900),
                                        BigInteger.valueOf(700))));
        assertThat(world.rebuild().isIdentical()).isTrue();
    }

    @Test
    void any_column_that_was_changed_is_noticed() {
        List<String> columns = world.texts(COLUMNS);
        assertThat(columns).hasSize(23);
        for (String column : columns) {
            String[] change = column.split(" ", 3);
            world.change(CHANGE.formatted(change[0], change[1], change[2]));
            assertThat(world.rebuild().comparison().differences())
                    .as(column)
                    .extracting(Difference::view)
                    .containsExactly(change[0]);
        }
    }

    @Test
    void one_rebuild_may_follow_another_at_once() {
        Rebuild rebuild = world.part(Rebuild.class);
        for (int again = 0; again < 50; again++) {
            rebuild.begin().close();
            assertThat(rebuild.isRunning()).isFalse();
        }
    }

    @Test
    void rows_that_are_missing_are_counted() {
        world.change("delete from view.timeline where position <= 100");
        assertThat(world.rebuild().comparison().differences())
                .singleElement()
                .satisfies(
                        difference -> {
                            assertThat(difference.view()).isEqualTo("timeline");
                            assertThat(difference.liveRows()).isLessThan(difference.rebuiltRows());
                        });
    }

    @Test
    void views_that_do_not_follow_are_not_compared_but_replaced() {
        world.change("update view.token set owner = 'nobody', timestamp = '9999-01-01T00:00:00Z'");
        world.append(List.of(Facts.cash("than", "2023-05-01", 1)));
        assertThat(world.rebuild().comparison()).isNull();
        assertThat(world.texts("select at from view.position"))
                .containsExactly(Long.toString(world.head()));
        world.change("update view.token set owner = null");
        world.append(List.of(Facts.cash("than", "2023-05-01", 1)));
        world.awaitViews();
        assertThat(world.rebuild().isIdentical()).isTrue();
    }

    @Test
    void a_second_rebuild_is_refused_while_one_runs() {
        Rebuild rebuild = world.part(Rebuild.class);
        try (RebuildRun run = rebuild.begin()) {
            assertThat(rebuild.isRunning()).isTrue();
            assertThatThrownBy(rebuild::begin).isInstanceOf(RebuildRunning.class);
            assertThat(run.complete(_ -> {}).isIdentical()).isTrue();
        }
        assertThat(world.rebuild().isIdentical()).isTrue();
    }

    @Test
    void progress_only_grows_and_ends_with_everything() {
        List<RebuildProgress> told = world.rebuildTold();
        assertThat(told).extracting(RebuildProgress::percent).isSorted();
        assertThat(told).extracting(RebuildProgress::phase).contains(Phase.values());
        assertThat(told.getLast().eventsDone()).isEqualTo(world.head());
        assertThat(told.getLast().percent()).isEqualTo(100);
    }
}
