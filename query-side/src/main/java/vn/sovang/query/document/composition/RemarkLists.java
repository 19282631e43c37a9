package vn.sovang.query.document.composition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.document.content.Remarks;
import vn.sovang.query.document.content.Remarks.Remark;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.ReviewView.Note;
import vn.sovang.query.review.ReviewView.UnitReview;

/** What was noted of the year, and what is to be done in the next. */
record RemarkLists(Language language, ReviewView review) {

    List<Remarks> all() {
        return List.of(
                remarks(Term.LIMITATIONS, review.limitations()),
                remarks(Term.DIRECTIONS, review.directions()));
    }

    private Remarks remarks(Term title, List<Note> notes) {
        Map<UnitCode, String> names =
                review.units().stream()
                        .collect(Collectors.toMap(UnitReview::unit, UnitReview::name));
        return new Remarks(
                language.say(title),
                notes.stream().map(note -> new Remark(about(note, names), note.text())).toList());
    }

    private String about(Note note, Map<UnitCode, String> names) {
        String whom = whom(note.unit(), names);
        return note.forYear() == null
                ? whom
                : whom + " · " + language.say(Term.FOR_YEAR) + " " + note.forYear();
    }

    /** A unit that has left the cluster since is told by its code. */
    private String whom(@Nullable UnitCode unit, Map<UnitCode, String> names) {
        return unit == null
                ? language.say(Term.WHOLE_CLUSTER)
                : names.getOrDefault(unit, unit.value());
    }
}
