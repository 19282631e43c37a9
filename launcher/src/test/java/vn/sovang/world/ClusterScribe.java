package vn.sovang.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes commands on clusters. */
final class ClusterScribe {

    private static final List<String> CODES = List.of("cum-1", "cum-2", "cum-10");

    private final Draw draw;
    private final Days days;
    private final ReferenceModel model;

    ClusterScribe(Draw draw, Days days, ReferenceModel model) {
        this.draw = draw;
        this.days = days;
        this.model = model;
    }

    /** The clusters that a world starts with. */
    List<Draft> opening() {
        return CODES.subList(0, draw.between(1, CODES.size())).stream().map(this::form).toList();
    }

    Draft next() {
        return draw.chance(4) ? form(anyCluster().code()) : members();
    }

    private Draft form(String code) {
        return Draft.post("clusters").with("code", code).with("name", "Cụm " + draw.text());
    }

    private Draft members() {
        Clusters.Cluster cluster = anyCluster();
        int year = days.today().getYear() + draw.between(-2, 1);
        List<String> members =
                draw.chance(12)
                        ? new ArrayList<>(
                                model.clusters.members(cluster, year, model.ledger.head()))
                        : someUnits();
        if (draw.chance(3)) {
            members.add("khong-co");
        } else if (draw.chance(3) && !members.isEmpty()) {
            members.add(members.getFirst());
        }
        String code = draw.chance(3) ? "cum-khac" : cluster.code();
        return Draft.put("clusters/" + code + "/members/" + year).with("units", members);
    }

    /** In any order, and often one under another. */
    private List<String> someUnits() {
        List<String> units =
                new ArrayList<>(model.tree.units().stream().map(unit -> unit.code).toList());
        for (int i = units.size(); i > 1; i--) {
            Collections.swap(units, i - 1, draw.between(0, i - 1));
        }
        return new ArrayList<>(units.subList(0, draw.between(1, Math.min(5, units.size()))));
    }

    private Clusters.Cluster anyCluster() {
        return draw.pick(List.copyOf(model.clusters.all()));
    }
}
