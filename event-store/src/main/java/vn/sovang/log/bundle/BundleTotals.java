package vn.sovang.log.bundle;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sovang.event.Event;
import vn.sovang.event.Indicator;
import vn.sovang.event.LedgerEntry;
import vn.sovang.log.json.CanonicalJson;

/**
 * The own entries of each unit, summed per year and indicator. As a document: years, in them units,
 * in them every indicator; canonical JSON without a line break.
 */
public final class BundleTotals {

    /** A document of more would not be held in memory; no province has a tenth of it. */
    private static final int MOST_ROWS = 250_000;

    private static final List<Indicator> BY_NAME =
            Stream.of(Indicator.values()).sorted(Comparator.comparing(Indicator::name)).toList();

    /** Takes the document piece by piece. */
    @FunctionalInterface
    public interface Reader {

        /**
         * @param figure that the piece tells, for people
         */
        void piece(String figure, String text);
    }

    private final Map<String, Map<String, Map<Indicator, BigInteger>>> years = new TreeMap<>();
    private int rows;

    public void add(Event event) {
        event.ledgerEntries().forEach(this::add);
    }

    private void add(LedgerEntry entry) {
        add(
                Integer.toString(entry.year()),
                entry.unit().value(),
                Map.of(entry.indicator(), BigInteger.valueOf(entry.delta())));
    }

    /**
     * @throws IllegalStateException when there are too many units and years to be true
     */
    public void add(BundleTotals others) {
        others.years.forEach((year, units) -> units.forEach((unit, sums) -> add(year, unit, sums)));
    }

    private void add(String year, String unit, Map<Indicator, BigInteger> sums) {
        Map<Indicator, BigInteger> row =
                years.computeIfAbsent(year, _ -> new TreeMap<>())
                        .computeIfAbsent(unit, _ -> newRow());
        sums.forEach((indicator, sum) -> row.merge(indicator, sum, BigInteger::add));
    }

    private Map<Indicator, BigInteger> newRow() {
        if (++rows > MOST_ROWS) {
            throw new IllegalStateException("More than %d units and years".formatted(MOST_ROWS));
        }
        return new EnumMap<>(Indicator.class);
    }

    public void read(Reader reader) {
        String beforeYear = "{";
        for (var year : years.entrySet()) {
            reader.piece(year.getKey(), beforeYear + quoted(year.getKey()) + ":");
            String beforeUnit = "{";
            for (var unit : year.getValue().entrySet()) {
                String place = "%s in %s".formatted(unit.getKey(), year.getKey());
                reader.piece(place, beforeUnit + quoted(unit.getKey()) + ":");
                read(place, unit.getValue(), reader);
                beforeUnit = ",";
            }
            reader.piece("the end of " + year.getKey(), "}");
            beforeYear = ",";
        }
        reader.piece("the end", years.isEmpty() ? "{}" : "}");
    }

    private static void read(String place, Map<Indicator, BigInteger> row, Reader reader) {
        String before = "{";
        for (Indicator indicator : BY_NAME) {
            BigInteger sum = row.getOrDefault(indicator, BigInteger.ZERO);
            reader.piece(
                    "%s of %s, %d".formatted(indicator, place, sum),
                    before + quoted(indicator.name()) + ":" + sum);
            before = ",";
        }
        reader.piece("the end of " + place, "}");
    }

    private static String quoted(String text) {
        return CanonicalJson.MAPPER.writeValueAsString(text);
    }
}
