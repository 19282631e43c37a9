package vn.sovang.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log as figures: when each position was recorded, and what it added to which figure. */
final class Ledger {

    /** What an event adds to one figure of one unit, on the day that places it. */
    record Delta(String unit, String indicator, LocalDate on, long amount) {
        Delta opposite() {
            return new Delta(unit, indicator, on, Math.negateExact(amount));
        }
    }

    /**
     * A delta in the log; {@code subject} is the thing, or the thing and its part, that it belongs
     * to.
     */
    record Entry(long position, String subject, Delta delta) {}

    /** What an event did to the thing that it is about. */
    enum Deed {
        RECORDED,
        CORRECTED,
        VOIDED,
        REVALUED
    }

    private record Place(String unit, String indicator, LocalDate on) {}

    private final ReferenceModel model;
    private final List<Instant> recorded = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    Ledger(ReferenceModel model) {
        this.model = model;
    }

    void turnTo(Instant instant) {
        now = instant;
    }

    LocalDate today() {
        return dayOf(now);
    }

    LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return model.breaks(Rule.THE_DAY_IS_TAKEN_IN_UTC)
                ? ZoneOffset.UTC
                : ZoneId.of("Asia/Ho_Chi_Minh");
    }

    long head() {
        return recorded.size();
    }

    /** One event more; its entries are added with {@link #add}. */
    void append() {
        append(Deed.RECORDED);
    }

    void append(Deed deed) {
        recorded.add(now);
        deeds.add(deed);
    }

    Deed deedAt(long position) {
        return deeds.get((int) position - 1);
    }

    void add(String subject, Delta delta) {
        if (delta.amount() != 0) {
            entries.add(new Entry(head(), subject, delta));
        }
    }

    /** The exact opposite of all that the thing had added. */
    void takeBack(String subject) {
        netOf(subject).forEach(delta -> add(subject, delta.opposite()));
    }

    List<Delta> netOf(String subject) {
        Map<Place, Long> net = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.subject().equals(subject))
                .map(Entry::delta)
                .forEach(
                        d ->
                                net.merge(
                                        new Place(d.unit(), d.indicator(), d.on()),
                                        d.amount(),
                                        Math::addExact));
        return net.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(
                        sum ->
                                new Delta(
                                        sum.getKey().unit(),
                                        sum.getKey().indicator(),
                                        sum.getKey().on(),
                                        sum.getValue()))
                .toList();
    }

    Stream<Delta> knownAt(long position) {
        return entriesAt(position).map(Entry::delta);
    }

    Stream<Entry> entriesAt(long position) {
        return entries.stream().filter(entry -> known(entry, position));
    }

    private boolean known(Entry entry, long position) {
        return model.breaks(Rule.KNOWN_BY_ITS_OWN_DATE) && position > 0
                ? !entry.delta().on().isAfter(dayOf(recordedAt(position)))
                : entry.position() <= position;
    }

    Instant recordedAt(long position) {
        return recorded.get((int) position - 1);
    }

    /** Null for position 0: nothing has been recorded there. */
    @Nullable Instant recordedAtOrNull(long position) {
        return position == 0 ? null : recordedAt(position);
    }

    /** The last position that {@code asOf} takes into account, or -1 for one beyond the head. */
    long positionAt(@Nullable String asOf) {
        if (asOf == null) {
            return head();
        }
        if (asOf.startsWith("position:")) {
            long position = Long.parseLong(asOf.substring("position:".length()));
            return position > head() ? -1 : position;
        }
        if (asOf.length() == "2023-12-31".length()) {
            Instant nextDay = LocalDate.parse(asOf).plusDays(1).atStartOfDay(zone()).toInstant();
            return recorded.stream().filter(instant -> instant.isBefore(nextDay)).count();
        }
        Instant last = OffsetDateTime.parse(asOf).toInstant();
        return recorded.stream().filter(instant -> !instant.isAfter(last)).count();
    }

    Map<String, Long> sum(Stream<Delta> deltas) {
        Map<String, Long> sums = new TreeMap<>();
        deltas.forEach(delta -> sums.merge(delta.indicator(), delta.amount(), this::plus));
        return sums;
    }

    private long plus(long sum, long amount) {
        return model.breaks(Rule.SUMS_ARE_FLOATING_POINT)
                ? (long) ((double) sum + (double) amount)
                : Math.addExact(sum, amount);
    }
}
