package vn.sovang.event.cluster;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedCollection;

/**
 * All clusters as the log tells them up to some position: an immutable fold of the events of
 * clusters.
 */
public final class Clusters {

    public static final Clusters EMPTY = new Clusters(new LinkedHashMap<>());

    private final LinkedHashMap<ClusterCode, Cluster> clusters;

    private Clusters(LinkedHashMap<ClusterCode, Cluster> clusters) {
        this.clusters = clusters;
    }

    /** The clusters with one more event; events come in the order of the log. */
    public Clusters with(ClusterEvent event) {
        LinkedHashMap<ClusterCode, Cluster> next = new LinkedHashMap<>(clusters);
        next.put(
                event.cluster(),
                switch (event) {
                    case ClusterEvent.Formed formed -> Cluster.formed(formed);
                    case ClusterEvent.MembersSet set -> find(set.cluster()).orElseThrow().with(set);
                });
        return new Clusters(next);
    }

    public Optional<Cluster> find(ClusterCode code) {
        return Optional.ofNullable(clusters.get(code));
    }

    /** In the order of formation. */
    public SequencedCollection<Cluster> all() {
        return clusters.sequencedValues();
    }
}
