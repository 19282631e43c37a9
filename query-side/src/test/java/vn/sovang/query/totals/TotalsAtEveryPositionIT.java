package vn.sovang.query.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.event.Event;
import vn.sovang.query.ledger.LedgerRow;
import vn.sovang.query.ledger.Standing;
import vn.sovang.query.ledger.Standings;
import vn.sovang.query.world.QueryWorld;
import vn.sovang.query.world.RandomFacts;

class TotalsAtEveryPositionIT {

    private static final int EVENTS = 400;
    private static final int FIRST_WITH_ALL_UNITS = 9;

    private final QueryWorld world = new QueryWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20231231, 424242})
    void totals_are_the_sums_of_the_entries_up_to_the_position(long seed) {
        RandomFacts facts = new RandomFacts(seed);
        List<Event> events = facts.events(EVENTS);
        append(events, facts);
        for (int position = FIRST_WITH_ALL_UNITS; position <= EVENTS; position++) {
            TotalsByHand expected = new TotalsByHand(events.subList(0, position));
            for (int question = 0; question < 4; question++) {
                String scope = scope(facts);
                int year = 2022 + facts.number(3);
                LocalDate through = facts.number(2) == 0 ? LocalDate.of(9999, 12, 31) : facts.day();
                assertThat(ask(scope, year, through, position))
                        .as(
                                "seed %d: %s in %d through %s at %d",
                                seed, scope, year, through, position)
                        .isEqualTo(expected.of(scope, year, through).byName());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = 7)
    void standings_do_not_depend_on_how_events_came_in_batches(long seed) {
        RandomFacts facts = new RandomFacts(seed);
        List<Event> events = facts.events(EVENTS);
        append(events, facts);
        List<LedgerRow> rows = new ArrayList<>();
        for (int index = 0; index < EVENTS; index++) {
            rows.addAll(LedgerRow.of(index + 1, events.get(index)));
        }
        Standings running = new Standings(Map.of());
        List<String> expected =
                Stream.concat(running.after(rows).stream(), running.open().stream())
                        .map(TotalsAtEveryPositionIT::asText)
                        .toList();
        assertThat(
                        world.views()
                                .sql(
                                        "select concat_ws(' ', scope, year, position, encode(sums, 'hex'), encode(entries, 'hex')) from view.standing")
                                .query(String.class)
                                .list())
                .hasSizeGreaterThan(50)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** In batches of any size, while the projection follows. */
    private void append(List<Event> events, RandomFacts facts) {
        long last = 0;
        for (int next = 0; next < events.size(); ) {
            int end = Math.min(events.size(), next + 1 + facts.number(40));
            last = world.log().append(null, events.subList(next, end));
            next = end;
        }
        world.part(TotalsApi.class).totals("2023", "all", null, QueryWorld.now(last));
    }

    private static String scope(RandomFacts facts) {
        return switch (facts.number(4)) {
            case 0 -> "all";
            case 1 -> "own:" + facts.anyUnit();
            case 2 -> "unit:" + facts.anyUnit();
            default -> "cluster:cum";
        };
    }

    private static String asText(Standing standing) {
        return "%s %d %d %s %s"
                .formatted(
                        standing.scope(),
                        standing.year(),
                        standing.position(),
                        HexFormat.of().formatHex(standing.sums()),
                        HexFormat.of().formatHex(standing.entries()));
    }

    private Map<String, Long> ask(String scope, int year, LocalDate through, int position) {
        return world.part(TotalsApi.class)
                .totals(
                        String.valueOf(year),
                        scope,
                        through.toString(),
                        QueryWorld.asOf("position:" + position))
                .totals();
    }
}
