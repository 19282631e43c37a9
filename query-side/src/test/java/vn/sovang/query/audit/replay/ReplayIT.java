package vn.sovang.query.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.event.Event;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.position.Positions;
import vn.sovang.query.totals.TotalsApi;
import vn.sovang.query.world.Facts;
import vn.sovang.query.world.QueryWorld;
import vn.sovang.query.world.RandomFacts;

class ReplayIT {

    private static final int EVENTS = 400;
    private static final int FIRST_WITH_ALL_UNITS = 9;
    private static final List<Integer> YEARS = List.of(2022, 2023, 2024);

    private final ScratchDatabase database = ScratchDatabase.create();
    private final QueryWorld world = new QueryWorld(database::as);

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20231231})
    void a_replay_has_the_figures_of_the_projections(long seed) {
        RandomFacts facts = new RandomFacts(seed);
        record(facts.events(EVENTS));
        for (int round = 0; round < 200; round++) {
            int at = FIRST_WITH_ALL_UNITS + facts.number(EVENTS - FIRST_WITH_ALL_UNITS + 1);
            int year = facts.number(4) == 0 ? 1 : 2022 + facts.number(3);
            String scope =
                    facts.oneOf(
                            "all",
                            "own:" + facts.anyUnit(),
                            "unit:" + facts.anyUnit(),
                            "cluster:cum");
            LocalDate through = facts.number(2) == 0 ? LocalDate.of(9999, 12, 31) : facts.day();
            ReplayAnswer answer = replay(at, year == 1 ? null : year, through, scope);
            assertThat(answer.totals())
                    .as("seed %d: %s in %d through %s at %d", seed, scope, year, through, at)
                    .isEqualTo(
                            year == 1
                                    ? sumOfYears(scope, through, at)
                                    : projected(year, scope, through, at));
            assertThat(answer.matches()).isTrue();
            assertThat(answer.differences()).isEmpty();
            assertThat(answer.events()).isEqualTo(at);
        }
    }

    @Test
    void figures_that_the_projections_have_otherwise_are_listed() {
        record(List.of(Facts.registered("than", null), Facts.cash("than", "2023-03-01", 500)));
        world.views().sql("update view.ledger set delta = 400").update();
        world.views()
                .sql(
                        """
                        insert into view.ledger
                        select position, 1, occurred_on + 3650, 1, 2033, indicator, subject_kind, subject_id, unit
                        from view.ledger
                        """)
                .update();
        ReplayAnswer answer = replay(2, null, LocalDate.MAX, "all");
        assertThat(answer.matches()).isFalse();
        assertThat(answer.totals()).containsEntry("CASH_VND", 500L);
        assertThat(answer.differences())
                .containsExactly(
                        new Difference(2023, "CASH_VND", 500, 400),
                        new Difference(2023, "RESOURCES_VND", 500, 400),
                        new Difference(2033, "CASH_VND", 0, 1),
                        new Difference(2033, "RESOURCES_VND", 0, 1));
        assertThat(replay(2, 2022, LocalDate.MAX, "all").matches()).isTrue();
    }

    @Test
    void a_missing_event_is_found() {
        record(new RandomFacts(1).events(50));
        damage("delete from log.event where position = 20");
        assertThat(replay(19, null, LocalDate.MAX, "all").events()).isEqualTo(19);
        assertDamaged("The log has no event 20.");
    }

    @Test
    void an_event_that_cannot_be_read_is_found() {
        record(new RandomFacts(1).events(50));
        damage("update log.event set payload = convert_to('{}{', 'UTF8') where position = 30");
        assertDamaged("Event 30 cannot be read.");
    }

    @Test
    void progress_is_told_and_whoever_listens_can_end_it() {
        record(new RandomFacts(1).events(100));
        List<ReplayProgress> told = new ArrayList<>();
        answer(question(100, null, LocalDate.MAX, "all"), told::add);
        assertThat(told).extracting(ReplayProgress::events).containsExactly(100L);
        assertThat(told.getLast().percent()).isEqualTo(100);
        assertThat(told.getLast().remainingSeconds()).isZero();
        for (int client = 0; client < 10; client++) {
            assertThatThrownBy(
                            () ->
                                    answer(
                                            question(100, null, LocalDate.MAX, "all"),
                                            _ -> {
                                                throw new CancellationException("gone");
                                            }))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void an_empty_log_has_figures_of_nothing() {
        ReplayAnswer answer = replay(0, null, LocalDate.MAX, "all");
        assertThat(answer.matches()).isTrue();
        assertThat(answer.totals()).containsEntry("ACTIVITIES", 0L);
        assertThat(answer.asOf().recordedAt()).isNull();
        assertThatThrownBy(() -> replay(0, null, LocalDate.MAX, "unit:than"))
                .isInstanceOf(Refused.class);
    }

    private void record(List<Event> events) {
        long last = world.log().append(null, events);
        world.part(Positions.class).projected(QueryWorld.now(last));
    }

    private void damage(String statement) {
        JdbcClient superuser = JdbcClient.create(database.superuser());
        superuser.sql("alter table log.event disable trigger append_only").update();
        superuser.sql(statement).update();
    }

    private void assertDamaged(String detail) {
        assertThatThrownBy(() -> replay(50, null, LocalDate.MAX, "all"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.problem().status()).isEqualTo(409);
                            assertThat(refused.problem().detail()).isEqualTo(detail);
                        });
    }

    private ReplayAnswer replay(long at, @Nullable Integer year, LocalDate through, String scope) {
        return answer(question(at, year, through, scope), _ -> {});
    }

    private ReplayAnswer answer(ReplayQuestion question, Consumer<ReplayProgress> listener) {
        return world.part(Replays.class).answer(question, listener);
    }

    private ReplayQuestion question(
            long at, @Nullable Integer year, LocalDate through, String scope) {
        return new ReplayQuestion(
                world.part(Positions.class).inLog("position:" + at).at(),
                year,
                through,
                AskedScope.parse(scope));
    }

    private Map<String, Long> sumOfYears(String scope, LocalDate through, int at) {
        Map<String, Long> sums = projected(YEARS.getFirst(), scope, through, at);
        for (int year : YEARS.subList(1, YEARS.size())) {
            projected(year, scope, through, at)
                    .forEach((figure, value) -> sums.merge(figure, value, Math::addExact));
        }
        return sums;
    }

    private Map<String, Long> projected(int year, String scope, LocalDate through, int at) {
        return world.part(TotalsApi.class)
                .totals(
                        String.valueOf(year),
                        scope,
                        through.toString(),
                        QueryWorld.asOf("position:" + at))
                .totals();
    }
}
