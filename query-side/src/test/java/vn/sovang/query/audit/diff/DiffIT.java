package vn.sovang.query.audit.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.corrected;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.transferred;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.event.Event;
import vn.sovang.event.Indicator;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.query.totals.TotalsApi;
import vn.sovang.query.world.QueryWorld;
import vn.sovang.query.world.RandomFacts;

class DiffIT {

    private static final int EVENTS = 400;
    private static final int FIRST_WITH_ALL_UNITS = 9;

    private final QueryWorld world = new QueryWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 20231017})
    void per_indicator_the_entries_add_up_to_the_change(long seed) {
        RandomFacts facts = new RandomFacts(seed);
        List<Event> events = facts.events(EVENTS);
        world.log().append(null, events);
        for (int round = 0; round < 150; round++) {
            int one = FIRST_WITH_ALL_UNITS + facts.number(EVENTS - FIRST_WITH_ALL_UNITS + 1);
            int other = FIRST_WITH_ALL_UNITS + facts.number(EVENTS - FIRST_WITH_ALL_UNITS + 1);
            String scope = facts.oneOf("all", "unit:than", "unit:mo-1", "unit:khoi", "cluster:cum");
            DiffApi.Question question =
                    question(
                            String.valueOf(2022 + facts.number(3)),
                            facts.number(3) == 0 ? "own:" + facts.anyUnit() : scope,
                            facts.number(3) == 0 ? facts.day().toString() : null,
                            Math.min(one, other),
                            Math.max(one, other));
            List<ChangedEntry> entries = all(question, facts.oneOf("7", "50", "1000"));
            assertThat(changes(question))
                    .as("seed %d, %s", seed, question)
                    .isEqualTo(expected(question));
            assertThat(sums(entries))
                    .as("seed %d, %s", seed, question)
                    .isEqualTo(withoutDerived(expected(question)));
            assertThat(entries).extracting(each -> each.entry().place()).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_move_entered_later_takes_known_entries_along() {
        world.log()
                .append(
                        "2023-08-02T00:00:00Z",
                        registered("than", null),
                        registered("khoi", null),
                        registered("mo-1", "than"),
                        cash("mo-1", "2023-06-30", 1),
                        cash("mo-1", "2023-07-01", 20));
        world.log()
                .append(
                        "2023-09-20T00:00:00Z",
                        transferred("mo-1", "than", "khoi", "2023-07-01"),
                        cash("mo-1", "2023-08-01", 300),
                        cash("mo-1", "2023-05-01", 4_000));

        assertThat(causes(question("2023", "unit:than", null, 5, 8)))
                .containsExactly(
                        tuple(5L, -20L, Cause.REPARENTED), tuple(8L, 4_000L, Cause.RECORDED));
        assertThat(causes(question("2023", "unit:khoi", null, 5, 8)))
                .containsExactly(tuple(5L, 20L, Cause.REPARENTED), tuple(7L, 300L, Cause.RECORDED));
        assertThat(causes(question("2023", "unit:khoi", "2023-06-30", 5, 8))).isEmpty();
    }

    @Test
    void members_set_again_bring_in_and_take_out() {
        world.log()
                .append(
                        registered("than", null),
                        registered("khoi", null),
                        registered("mo-1", "than"),
                        formed("cum"),
                        members("cum", 2023, "than"),
                        cash("mo-1", "2023-03-01", 1),
                        cash("khoi", "2023-03-01", 20),
                        cash("than", "2023-03-01", 300));
        world.log()
                .append(
                        transferred("mo-1", "than", "khoi", "2023-02-01"),
                        members("cum", 2023, "khoi"));

        assertThat(causes(question("2023", "cluster:cum", null, 8, 10)))
                .containsExactly(
                        tuple(7L, 20L, Cause.MEMBERSHIP), tuple(8L, -300L, Cause.MEMBERSHIP));
        assertThat(causes(question("2023", "cluster:cum", null, 8, 9)))
                .containsExactly(tuple(6L, -1L, Cause.REPARENTED));
        assertThat(causes(question("2023", "cluster:cum", null, 9, 10)))
                .containsExactly(
                        tuple(6L, 1L, Cause.MEMBERSHIP),
                        tuple(7L, 20L, Cause.MEMBERSHIP),
                        tuple(8L, -300L, Cause.MEMBERSHIP));
    }

    @Test
    void a_scope_that_was_not_known_yet_had_nothing() {
        world.log()
                .append(
                        "2023-03-02T00:00:00Z",
                        registered("mo-1", null),
                        cash("mo-1", "2023-03-01", 1));
        world.log()
                .append(
                        registered("than", null),
                        transferred("mo-1", "x", "than", "2023-01-01"),
                        formed("cum"),
                        members("cum", 2023, "mo-1"));
        assertThat(causes(question("2023", "unit:than", null, 2, 6)))
                .containsExactly(tuple(2L, 1L, Cause.REPARENTED));
        assertThat(causes(question("2023", "cluster:cum", null, 2, 6)))
                .containsExactly(tuple(2L, 1L, Cause.MEMBERSHIP));
        assertThat(causes(question("2023", "all", null, 0, 2)))
                .containsExactly(tuple(2L, 1L, Cause.RECORDED));
    }

    @Test
    void resources_are_shown_beside_what_they_consist_of() {
        DonationEvent.CashReceived gift = cash("than", "2023-03-01", 500);
        world.log().append("2023-03-02T00:00:00Z", registered("than", null), gift);
        world.log()
                .append(
                        "2024-01-02T00:00:00Z",
                        corrected(gift, 400),
                        cash("than", "2023-12-01", 7));

        DiffApi.Question question = question("2023", "all", null, 2, 4);
        assertThat(diff(question, null, null).changes())
                .containsExactly(
                        Map.entry("CASH_VND", new Change(500, 407, -93)),
                        Map.entry("RESOURCES_VND", new Change(500, 407, -93)));
        assertThat(causes(question))
                .containsExactly(tuple(3L, -100L, Cause.CORRECTED), tuple(4L, 7L, Cause.LATE));
        assertThat(all(question, "1").getFirst().entry().reason()).isEqualTo("Đối chiếu");
    }

    private List<Tuple> causes(DiffApi.Question question) {
        return all(question, "1").stream()
                .map(each -> tuple(each.entry().position(), each.entry().delta(), each.cause()))
                .toList();
    }

    private List<ChangedEntry> all(DiffApi.Question question, String limit) {
        List<ChangedEntry> all = new ArrayList<>();
        String next = null;
        do {
            Diff page = diff(question, next, limit);
            all.addAll(page.entries());
            next = page.next();
        } while (next != null);
        return all;
    }

    private Map<String, Long> changes(DiffApi.Question question) {
        Map<String, Long> deltas = new LinkedHashMap<>();
        diff(question, null, null)
                .changes()
                .forEach((figure, change) -> deltas.put(figure, change.delta()));
        return deltas;
    }

    private Map<String, Long> expected(DiffApi.Question question) {
        Map<String, Long> before = totals(question, question.from());
        Map<String, Long> deltas = new LinkedHashMap<>();
        totals(question, question.to())
                .forEach((figure, value) -> deltas.put(figure, value - before.get(figure)));
        deltas.values().removeIf(delta -> delta == 0);
        return deltas;
    }

    private Map<String, Long> totals(DiffApi.Question question, @Nullable String at) {
        return world.part(TotalsApi.class)
                .totals(question.year(), question.scope(), question.through(), QueryWorld.asOf(at))
                .totals();
    }

    private static Map<String, Long> sums(List<ChangedEntry> entries) {
        Map<Indicator, Long> sums = new EnumMap<>(Indicator.class);
        entries.forEach(
                each -> sums.merge(each.entry().indicator(), each.entry().delta(), Math::addExact));
        Map<String, Long> named = new LinkedHashMap<>();
        sums.forEach((indicator, sum) -> named.put(indicator.name(), sum));
        named.values().removeIf(sum -> sum == 0);
        return named;
    }

    private static Map<String, Long> withoutDerived(Map<String, Long> changes) {
        changes.remove("RESOURCES_VND");
        return changes;
    }

    private Diff diff(DiffApi.Question question, @Nullable String after, @Nullable String limit) {
        return world.part(DiffApi.class)
                .diff(
                        new DiffApi.Question(
                                question.year(),
                                question.scope(),
                                question.through(),
                                question.from(),
                                question.to(),
                                null,
                                after,
                                limit));
    }

    private static DiffApi.Question question(
            String year, String scope, @Nullable String through, int from, int to) {
        return new DiffApi.Question(
                year, scope, through, "position:" + from, "position:" + to, null, null, null);
    }
}
