package vn.sovang.world;

import java.util.List;
import java.util.Set;
import vn.sovang.world.Ledger.Deed;
import vn.sovang.world.Ledger.Delta;
import vn.sovang.world.Ledger.Entry;
import vn.sovang.world.Sight.Facts;

/** The entries that lead from the figures of a cluster at one position to those at a later one. */
final class Bridge {

    /** A position and the members of the cluster as known there. */
    record End(long position, List<String> members) {}

    private final ReferenceModel model;
    private final int year;
    private final End from;
    private final End to;

    Bridge(ReferenceModel model, int year, End from, End to) {
        this.model = model;
        this.year = year;
        this.from = from;
        this.to = to;
    }

    /** Entries of one event, unit, indicator, day and cause are added up. */
    void tell(Facts facts) {
        model.ledger
                .entriesAt(to.position())
                .filter(entry -> entry.delta().on().getYear() == year)
                .forEach(entry -> tell(entry, facts));
    }

    private void tell(Entry entry, Facts facts) {
        boolean after = counts(entry, to, to);
        if (entry.position() > from.position()) {
            if (after) {
                facts.sum(name(entry, causeOfNew(entry)), entry.delta().amount());
            }
            return;
        }
        boolean before = counts(entry, from, from);
        if (before != after && !model.breaks(Rule.MOVES_ARE_NOT_EXPLAINED)) {
            long amount = entry.delta().amount();
            facts.sum(name(entry, causeOfMoved(entry, after)), after ? amount : -amount);
        }
    }

    private boolean counts(Entry entry, End tree, End members) {
        Delta delta = entry.delta();
        Set<String> line = model.tree.lineOf(delta.unit(), delta.on(), tree.position());
        return members.members().stream().anyMatch(line::contains);
    }

    private String causeOfNew(Entry entry) {
        Deed deed = model.ledger.deedAt(entry.position());
        if (deed != Deed.RECORDED && !model.breaks(Rule.WHAT_CAME_LATE_IS_ONLY_LATE)) {
            return deed.name();
        }
        return isLate(entry) ? "LATE" : "RECORDED";
    }

    private boolean isLate(Entry entry) {
        int recordedIn = model.ledger.dayOf(model.ledger.recordedAt(entry.position())).getYear();
        return recordedIn > entry.delta().on().getYear()
                || model.breaks(Rule.AFTER_THE_CLOSING_IS_LATE);
    }

    /** Members come first: whatever they alone bring in or take out is theirs. */
    private String causeOfMoved(Entry entry, boolean after) {
        boolean byMembersAlone = counts(entry, from, to) == after;
        return byMembersAlone && !model.breaks(Rule.MEMBERS_ARE_MOVES)
                ? "MEMBERSHIP"
                : "REPARENTED";
    }

    private static String name(Entry entry, String cause) {
        Delta delta = entry.delta();
        return String.join(
                " ",
                "entry",
                Long.toString(entry.position()),
                delta.unit(),
                delta.indicator(),
                delta.on().toString(),
                cause);
    }
}
