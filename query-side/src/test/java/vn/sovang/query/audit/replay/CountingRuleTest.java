package vn.sovang.query.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.query.world.Facts.day;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.transferred;
import static vn.sovang.query.world.Facts.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.event.Event;
import vn.sovang.event.Indicator;
import vn.sovang.event.LedgerEntry;
import vn.sovang.log.LogPosition;
import vn.sovang.platform.http.Refused;

class CountingRuleTest {

    private static final List<Event> TOLD =
            List.of(
                    registered("tinh", null),
                    registered("than", "tinh"),
                    registered("khoi", "tinh"),
                    registered("mo-1", "than"),
                    registered("to-a", "mo-1"),
                    transferred("mo-1", "than", "khoi", "2023-07-01"),
                    formed("cum"),
                    members("cum", 2023, "than", "mo-1"));

    @ParameterizedTest
    @CsvSource({
        "all,         to-a, 2023-06-30, true",
        "own:mo-1,    to-a, 2023-06-30, false",
        "own:to-a,    to-a, 2023-06-30, true",
        "unit:tinh,   to-a, 2023-06-30, true",
        "unit:than,   to-a, 2023-06-30, true",
        "unit:than,   to-a, 2023-07-01, false",
        "unit:khoi,   to-a, 2023-06-30, false",
        "unit:khoi,   to-a, 2023-07-01, true",
        "cluster:cum, to-a, 2023-07-01, true",
        "cluster:cum, khoi, 2023-07-01, false",
        "cluster:cum, than, 2022-07-01, false"
    })
    void an_entry_counts_for_whoever_stood_above_its_unit_on_its_day(
            String scope, String unit, String on, boolean counts) {
        assertThat(rule(scope, null, LocalDate.MAX).counts(entry(unit, on))).isEqualTo(counts);
    }

    @Test
    void only_the_asked_days_count() {
        CountingRule rule = rule("all", 2023, day("2023-03-31"));
        assertThat(rule.counts(entry("than", "2023-03-31"))).isTrue();
        assertThat(rule.counts(entry("than", "2023-04-01"))).isFalse();
        assertThat(rule.counts(entry("than", "2022-12-31"))).isFalse();
    }

    @Test
    void a_circle_of_units_is_damage() {
        ToldOrganisation circle =
                told(List.of(registered("a", "b"), registered("b", "a"), registered("c", null)));
        CountingRule rule = new CountingRule(question("unit:c", null, LocalDate.MAX), circle);
        assertThatThrownBy(() -> rule.counts(entry("a", "2023-01-01")))
                .isInstanceOf(LogDamaged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "All", "all:", "unit:", "own:", "cluster:", "unit", "group:a"})
    void a_scope_of_another_form_is_refused(String text) {
        assertThatThrownBy(() -> AskedScope.parse(text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit:x", "own:x", "cluster:than", "unit:cum"})
    void a_scope_that_nobody_knows_is_refused(String text) {
        assertThatThrownBy(() -> told(TOLD).requireKnown(AskedScope.parse(text)))
                .isInstanceOf(Refused.class);
    }

    private static CountingRule rule(String scope, @Nullable Integer year, LocalDate through) {
        return new CountingRule(question(scope, year, through), told(TOLD));
    }

    private static ReplayQuestion question(
            String scope, @Nullable Integer year, LocalDate through) {
        return new ReplayQuestion(LogPosition.BEGINNING, year, through, AskedScope.parse(scope));
    }

    private static ToldOrganisation told(List<Event> events) {
        ToldOrganisation told = ToldOrganisation.NOTHING;
        for (Event event : events) {
            told = told.with(event);
        }
        return told;
    }

    private static LedgerEntry entry(String unit, String on) {
        return new LedgerEntry(unit(unit), Indicator.ACTIVITIES, day(on), 1);
    }
}
