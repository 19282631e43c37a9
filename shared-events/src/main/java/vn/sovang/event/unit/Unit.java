package vn.sovang.event.unit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A unit as its events tell it so far.
 *
 * @param names the name from each date on
 * @param parents the parent from each date on; {@link LocalDate#MIN} holds the registered one, if
 *     any
 * @param endedOn the first day on which the unit is no more
 * @param version the number of the last of its events, from 0
 */
public record Unit(
        UnitCode code,
        UnitKind kind,
        LocalDate since,
        NavigableMap<LocalDate, String> names,
        NavigableMap<LocalDate, UnitCode> parents,
        @Nullable LocalDate endedOn,
        long version) {

    static Unit registered(UnitEvent.Registered event) {
        NavigableMap<LocalDate, UnitCode> parents = new TreeMap<>();
        if (event.parent() != null) {
            parents.put(LocalDate.MIN, event.parent());
        }
        return new Unit(
                event.unit(), event.kind(), event.since(), names(event.name()), parents, null, 0);
    }

    private static NavigableMap<LocalDate, String> names(String first) {
        return new TreeMap<>(Collections.singletonMap(LocalDate.MIN, first));
    }

    Unit renamed(UnitEvent.Renamed event) {
        return new Unit(
                code,
                kind,
                since,
                with(names, event.effectiveOn(), event.name()),
                parents,
                endedOn,
                version + 1);
    }

    Unit transferred(UnitEvent.Transferred event) {
        return new Unit(
                code,
                kind,
                since,
                names,
                with(parents, event.effectiveOn(), event.parent()),
                endedOn,
                version + 1);
    }

    Unit ended(UnitEvent.Ended event) {
        return new Unit(code, kind, since, names, parents, event.effectiveOn(), version + 1);
    }

    public String nameOn(LocalDate date) {
        return names.floorEntry(date).getValue();
    }

    public Optional<UnitCode> parentOn(LocalDate date) {
        return Optional.ofNullable(parents.floorEntry(date)).map(Entry::getValue);
    }

    public boolean isFoundedOn(LocalDate date) {
        return !date.isBefore(since);
    }

    public boolean hasEndedOn(LocalDate date) {
        return endedOn != null && !date.isBefore(endedOn);
    }

    private static <V> NavigableMap<LocalDate, V> with(
            NavigableMap<LocalDate, V> map, LocalDate from, V value) {
        NavigableMap<LocalDate, V> copy = new TreeMap<>(map);
        copy.put(from, value);
        return copy;
    }
}
