package vn.sovang.query.ledger;

import java.nio.ByteBuffer;
import java.time.Month;
import vn.sovang.event.Indicator;

/**
 * What occurred in each month of a year, by indicator.
 *
 * <p>Its written form names only the sums that are not 0, since most are: for each, how many places
 * it lies after the one before, and the sum, both as {@link PackedNumbers}. Places count the months
 * of the first indicator, then those of the next; so new indicators do not change old forms.
 */
public final class MonthlySums {

    private static final Indicator[] INDICATORS = Indicator.values();
    private static final int MONTHS = 12;

    private final long[] sums = new long[INDICATORS.length * MONTHS];

    public static MonthlySums read(byte[] written) {
        MonthlySums read = new MonthlySums();
        ByteBuffer bytes = ByteBuffer.wrap(written);
        int place = -1;
        while (bytes.hasRemaining()) {
            place += (int) PackedNumbers.read(bytes);
            read.sums[place] = PackedNumbers.readSigned(bytes);
        }
        return read;
    }

    byte[] written() {
        PackedNumbers numbers = new PackedNumbers();
        int last = -1;
        for (int place = 0; place < sums.length; place++) {
            if (sums[place] != 0) {
                numbers.add(place - last);
                numbers.addSigned(sums[place]);
                last = place;
            }
        }
        return numbers.written();
    }

    public long of(Indicator indicator, Month month) {
        return sums[place(indicator, month)];
    }

    /**
     * @throws ArithmeticException rather than overflowing
     */
    void add(Indicator indicator, Month month, long delta) {
        int place = place(indicator, month);
        sums[place] = Math.addExact(sums[place], delta);
    }

    private static int place(Indicator indicator, Month month) {
        return indicator.ordinal() * MONTHS + month.ordinal();
    }
}
