package vn.sovang.command.cluster;

import static vn.sovang.command.decision.Decision.unless;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.Decision;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.cluster.ClusterEvent.Formed;
import vn.sovang.event.cluster.ClusterEvent.MembersSet;
import vn.sovang.event.unit.UnitCode;

/** A cluster's own record: its members, year by year. */
@NullUnmarked
final class ClusterRecord {

    @AggregateIdentifier private String stream;

    private final Map<Integer, List<UnitCode>> members = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision decide(ClusterCommand.Form wish, Circumstances here) {
        return unless().happens(() -> new Formed(wish.cluster(), wish.name()));
    }

    @CommandHandler
    Decision decide(ClusterCommand.SetMembers wish, Circumstances here) {
        List<UnitCode> previous = members.getOrDefault(wish.year(), List.of());
        return unless(() -> here.unknown(wish.units()))
                .happens(
                        !Set.copyOf(previous).equals(new HashSet<>(wish.units())),
                        () -> new MembersSet(wish.cluster(), wish.year(), previous, wish.units()));
    }

    @EventSourcingHandler
    void evolve(ClusterEvent event) {
        switch (event) {
            case Formed formed -> stream = formed.cluster().stream();
            case MembersSet set -> members.put(set.year(), set.units());
        }
    }
}
