package vn.sovang.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.event.Indicator;

class EntryListTest {

    private record Entry(long position, Indicator indicator, LocalDate occurredOn, long delta) {}

    private final EntryList list = new EntryList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_written_reads_the_same(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        long position = 0;
        for (int number = 0; number < 100; number++) {
            position += random.nextInt(1_000_000);
            entries.add(
                    new Entry(
                            position,
                            Indicator.values()[random.nextInt(Indicator.values().length)],
                            LocalDate.ofYearDay(2024, 1 + random.nextInt(366)),
                            random.nextLong() >> random.nextInt(64)));
        }
        entries.forEach(this::add);
        assertThat(read()).isEqualTo(entries);
        assertThat(list.last()).isEqualTo(position);
        assertThat(list.size()).isEqualTo(100);
    }

    @Test
    void the_written_form_never_changes() {
        add(new Entry(300, Indicator.ACTIVITIES, LocalDate.of(2024, 1, 5), -1));
        add(new Entry(301, Indicator.PARTICIPANT_TURNS, LocalDate.of(2024, 12, 31), 40));
        assertThat(HexFormat.of().formatHex(list.written())).isEqualTo("ac0200050101" + "01ee0250");
    }

    @Test
    void nothing_is_left_after_clearing() {
        add(new Entry(300, Indicator.ACTIVITIES, LocalDate.of(2024, 1, 5), 1));
        list.clear();
        assertThat(list.written()).isEmpty();
        assertThat(list.last()).isZero();
    }

    private void add(Entry entry) {
        list.add(entry.position(), entry.indicator(), entry.occurredOn(), entry.delta());
    }

    private List<Entry> read() {
        List<Entry> read = new ArrayList<>();
        EntryList.read(
                list.written(),
                2024,
                (position, indicator, occurredOn, delta) ->
                        read.add(new Entry(position, indicator, occurredOn, delta)));
        return read;
    }
}
