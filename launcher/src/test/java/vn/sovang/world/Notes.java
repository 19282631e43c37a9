package vn.sovang.world;

import java.util.ArrayList;
import java.util.List;

/** Decides about limitations and directions, and knows what was said. */
final class Notes {

    private record Note(long position, int year, String cluster, String kind, String text) {}

    private final ReferenceModel model;
    private final List<Note> notes = new ArrayList<>();

    Notes(ReferenceModel model) {
        this.model = model;
    }

    int note(JournalLine line, String kind) {
        Guards guards = model.guards();
        String unit = line.textOrNull("unit");
        if (unit != null) {
            guards.member(line, unit);
        }
        guards.known(model.clusters.cluster(line.text("cluster")), "unknown-cluster");
        guards.pass();
        model.ledger.append();
        String text = (unit == null ? "" : unit + ": ") + line.text("text");
        notes.add(
                new Note(model.ledger.head(), line.reviewYear(), line.text("cluster"), kind, text));
        return 201;
    }

    /** In the order of recording. */
    List<String> known(int year, String cluster, String kind, long position) {
        return notes.stream()
                .filter(note -> note.position() <= position && note.year() == year)
                .filter(note -> note.cluster().equals(cluster) && note.kind().equals(kind))
                .map(Note::text)
                .toList();
    }
}
