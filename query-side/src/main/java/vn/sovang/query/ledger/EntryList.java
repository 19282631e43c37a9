package vn.sovang.query.ledger;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import vn.sovang.event.Indicator;

/**
 * Consecutive entries of a scope and year. Written, each is four numbers: how many positions it
 * lies after the one before, the indicator, the day of the year, and what it adds.
 */
final class EntryList {

    /** Takes an entry. */
    @FunctionalInterface
    interface Reader {
        void entry(long position, Indicator indicator, LocalDate occurredOn, long delta);
    }

    private static final Indicator[] INDICATORS = Indicator.values();

    private final PackedNumbers numbers = new PackedNumbers();
    private long last;
    private int size;

    static void read(byte[] written, int year, Reader reader) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        long position = 0;
        while (bytes.hasRemaining()) {
            position += PackedNumbers.read(bytes);
            reader.entry(
                    position,
                    INDICATORS[(int) PackedNumbers.read(bytes)],
                    LocalDate.ofYearDay(year, (int) PackedNumbers.read(bytes)),
                    PackedNumbers.readSigned(bytes));
        }
    }

    void add(long position, Indicator indicator, LocalDate occurredOn, long delta) {
        numbers.add(position - last);
        numbers.add(indicator.ordinal());
        numbers.add(occurredOn.getDayOfYear());
        numbers.addSigned(delta);
        last = position;
        size++;
    }

    int size() {
        return size;
    }

    /** The position of the last one, 0 when there is none. */
    long last() {
        return last;
    }

    byte[] written() {
        return numbers.written();
    }

    void clear() {
        numbers.clear();
        last = 0;
        size = 0;
    }
}
