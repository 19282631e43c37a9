package vn.sovang.world;

import java.util.ArrayList;
import java.util.List;

/** Decides about publishing, and knows what was made public. */
final class Publications {

    /** What the figures of a cluster's year were at position {@code bound}, made public later. */
    record Publication(long position, int year, String cluster, String title, long bound) {}

    private final ReferenceModel model;
    private final List<Publication> publications = new ArrayList<>();

    Publications(ReferenceModel model) {
        this.model = model;
    }

    List<Publication> all() {
        return List.copyOf(publications);
    }

    int publish(JournalLine line) {
        int year = line.reviewYear();
        boolean closed = model.books.isClosed(year, model.ledger.head());
        Guards guards = model.guards();
        guards.conflict(!closed && !model.breaks(Rule.AN_OPEN_YEAR_IS_PUBLISHED), "year-open");
        guards.known(model.clusters.cluster(line.text("cluster")), "unknown-cluster");
        guards.pass();
        long bound = model.ledger.head();
        model.ledger.append();
        publications.add(
                new Publication(
                        model.ledger.head(),
                        year,
                        line.text("cluster"),
                        line.text("title"),
                        bound));
        return 201;
    }

    List<Publication> known(int year, String cluster, long position) {
        boolean any = model.breaks(Rule.ANY_CLUSTER_PUBLISHES_FOR_ALL);
        return publications.stream()
                .filter(each -> each.position() <= position && each.year() == year)
                .filter(each -> any || each.cluster().equals(cluster))
                .toList();
    }

    /** The position that was made public last; 0 if none was. */
    long published(int year, String cluster, long position) {
        List<Publication> known = known(year, cluster, position);
        if (known.isEmpty()) {
            return 0;
        }
        return model.breaks(Rule.PUBLISHED_MEANS_CLOSED)
                ? model.books.closing(year, position)
                : known.getLast().bound();
    }
}
