package vn.sovang.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which unit stood under which, on any day, as known at any position. */
final class UnitTree {

    /** A new parent from a day on, as told at a position. */
    record Transfer(long position, LocalDate recordedOn, LocalDate effectiveOn, String parent) {}

    static final class Unit {
        final String code;
        final long position;
        final @Nullable String parent;
        final LocalDate since;
        final List<Transfer> transfers = new ArrayList<>();
        @Nullable LocalDate end;
        List<@Nullable Object> lastName;

        Unit(String code, long position, @Nullable String parent, LocalDate since, String name) {
            this.code = code;
            this.position = position;
            this.parent = parent;
            this.since = since;
            this.lastName = List.of(name);
        }
    }

    private static final long HEAD = Long.MAX_VALUE;

    private final ReferenceModel model;
    private final Map<String, Unit> units = new LinkedHashMap<>();

    UnitTree(ReferenceModel model) {
        this.model = model;
    }

    @Nullable Unit unit(String code) {
        return units.get(code);
    }

    Collection<Unit> units() {
        return units.values();
    }

    void plant(Unit unit) {
        units.put(unit.code, unit);
    }

    boolean ended(Unit unit, LocalDate day) {
        LocalDate end = unit.end;
        return end != null
                && !(model.breaks(Rule.A_UNIT_ENDS_A_DAY_LATE) ? end.plusDays(1) : end)
                        .isAfter(day);
    }

    boolean alive(String code, LocalDate day) {
        Unit unit = units.get(code);
        return unit != null && !day.isBefore(unit.since) && !ended(unit, day);
    }

    /**
     * Of the transfers known, the one with the latest effective day up to {@code day}, of equal
     * ones the last told.
     */
    @Nullable String parentOn(Unit unit, LocalDate day, long position) {
        LocalDate asked = model.breaks(Rule.FACTS_MOVE_WITH_THE_UNIT) ? LocalDate.MAX : day;
        String parent = unit.parent;
        LocalDate since = LocalDate.MIN;
        for (Transfer transfer : unit.transfers) {
            LocalDate from = start(transfer);
            if (transfer.position() <= position && !from.isAfter(asked) && !from.isBefore(since)) {
                parent = transfer.parent();
                since = from;
            }
        }
        return parent;
    }

    private LocalDate start(Transfer transfer) {
        boolean late = transfer.recordedOn().isAfter(transfer.effectiveOn());
        return model.breaks(Rule.A_MOVE_HOLDS_FROM_ITS_ENTRY) && late
                ? transfer.recordedOn()
                : transfer.effectiveOn();
    }

    /** The unit and all above it. */
    Set<String> lineOf(String code, LocalDate day, long position) {
        long told = model.breaks(Rule.TREE_FORGETS_WHEN_IT_WAS_TOLD) ? HEAD : position;
        Set<String> line = new HashSet<>();
        String next = code;
        while (next != null && line.add(next)) {
            Unit unit = units.get(next);
            next = unit == null ? null : parentOn(unit, day, told);
        }
        return line;
    }

    /** Whether on any day, if the transfer were told now, the unit would stand under itself. */
    boolean wouldCycle(Unit unit, Transfer transfer) {
        unit.transfers.add(transfer);
        try {
            return daysOfChange(transfer.effectiveOn())
                    .anyMatch(
                            day -> {
                                String parent = parentOn(unit, day, HEAD);
                                return parent != null
                                        && lineOf(parent, day, HEAD).contains(unit.code);
                            });
        } finally {
            unit.transfers.removeLast();
        }
    }

    private Stream<LocalDate> daysOfChange(LocalDate from) {
        return units.values().stream()
                .flatMap(unit -> unit.transfers.stream())
                .map(Transfer::effectiveOn)
                .filter(day -> !day.isBefore(from))
                .distinct();
    }
}
