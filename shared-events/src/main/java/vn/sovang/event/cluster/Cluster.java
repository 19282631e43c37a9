package vn.sovang.event.cluster;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.sovang.event.unit.UnitCode;

/**
 * A cluster as its events tell it so far.
 *
 * @param members the members of each year for which they were set
 * @param version the number of the last of its events, from 0
 */
public record Cluster(
        ClusterCode code,
        String name,
        NavigableMap<Integer, List<UnitCode>> members,
        long version) {

    static Cluster formed(ClusterEvent.Formed event) {
        return new Cluster(event.cluster(), event.name(), new TreeMap<>(), 0);
    }

    Cluster with(ClusterEvent.MembersSet event) {
        NavigableMap<Integer, List<UnitCode>> next = new TreeMap<>(members);
        next.put(event.year(), event.units());
        return new Cluster(code, name, next, version + 1);
    }

    public List<UnitCode> membersOf(int year) {
        return members.getOrDefault(year, List.of());
    }
}
