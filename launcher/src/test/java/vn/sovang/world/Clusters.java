package vn.sovang.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Decides the commands on clusters, and knows their members of any year, as told at any position.
 */
final class Clusters {

    private record Membership(long position, int year, List<String> units) {}

    record Cluster(String code, long position, List<Membership> memberships) {}

    private final ReferenceModel model;
    private final Map<String, Cluster> clusters = new LinkedHashMap<>();

    Clusters(ReferenceModel model) {
        this.model = model;
    }

    @Nullable Cluster cluster(String code) {
        return clusters.get(code);
    }

    Collection<Cluster> all() {
        return clusters.values();
    }

    int form(JournalLine line) {
        String code = line.text("code");
        Guards guards = model.guards();
        guards.conflict(clusters.containsKey(code), "already-exists");
        guards.pass();
        model.ledger.append();
        clusters.put(code, new Cluster(code, model.ledger.head(), new ArrayList<>()));
        return 201;
    }

    int setMembers(JournalLine line) {
        int year = Integer.parseInt(line.part());
        List<String> units =
                StreamSupport.stream(line.body().get("units").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList();
        Guards guards = model.guards();
        guards.invalid(new HashSet<>(units).size() < units.size());
        Cluster cluster = guards.known(clusters.get(line.thing()), "unknown-cluster");
        List<String> standing = members(cluster, year, Long.MAX_VALUE);
        units.forEach(guards::knownUnit);
        guards.open(units.isEmpty());
        guards.open(
                !units.equals(standing) && new HashSet<>(units).equals(new HashSet<>(standing)));
        guards.pass();
        if (!units.equals(standing)) {
            model.ledger.append();
            cluster.memberships().add(new Membership(model.ledger.head(), year, units));
        }
        return 200;
    }

    List<String> members(Cluster cluster, int year, long position) {
        return cluster.memberships().stream()
                .filter(set -> set.position() <= position)
                .filter(set -> set.year() == year || model.breaks(Rule.MEMBERS_OF_ANY_YEAR_COUNT))
                .reduce((earlier, later) -> later)
                .map(Membership::units)
                .orElse(List.of());
    }
}
