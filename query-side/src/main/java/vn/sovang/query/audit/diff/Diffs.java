package vn.sovang.query.audit.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.event.Indicator;
import vn.sovang.log.LogPosition;
import vn.sovang.query.platform.Page;
import vn.sovang.query.totals.Scopes;
import vn.sovang.query.totals.Slice;
import vn.sovang.query.totals.Span;
import vn.sovang.query.totals.Totals;
import vn.sovang.query.totals.TotalsReader;
import vn.sovang.query.totals.entries.EntriesReader;
import vn.sovang.query.totals.entries.Entry;
import vn.sovang.query.totals.entries.EntryPlace;
import vn.sovang.query.totals.entries.Excerpt;
import vn.sovang.query.totals.entries.Passage;
import vn.sovang.query.unit.Organisation;
import vn.sovang.query.unit.Organisations;

/**
 * Compares the figures of a scope as known at two positions and finds the entries that make the
 * difference: those recorded in between, and those known before that moved in or out.
 */
@Component
public class Diffs {

    private static final EnumSet<Indicator> ALL = EnumSet.allOf(Indicator.class);

    private final Organisations organisations;
    private final TotalsReader totals;
    private final EntriesReader entries;

    Diffs(Organisations organisations, TotalsReader totals, EntriesReader entries) {
        this.organisations = organisations;
        this.totals = totals;
        this.entries = entries;
    }

    /**
     * @param after where the page before has ended
     * @throws vn.sovang.platform.http.Refused when the scope is unknown at the later position
     */
    public Diff of(DiffQuestion question, EntryPlace after, int limit) {
        List<Span> ends = scopes(question, organisationAt(question.to())).spans(question.scope());
        List<Span> begins = spans(question, organisationAt(question.from()));
        Moves moves = Moves.between(begins, spans(question, regrouped(question)), ends);
        Page<Entry> page =
                Page.of(
                        entries.after(after, limit + 1, ALL, excerpt(question, ends, moves)),
                        limit,
                        each -> each.place().cursor());
        return new Diff(
                Change.between(
                        totals(question, question.from(), begins),
                        totals(question, question.to(), ends)),
                page.rows().stream().map(each -> changed(each, question, moves)).toList(),
                page.next(),
                question.from(),
                question.to());
    }

    private Organisation organisationAt(LogPosition at) {
        return organisations.at(at.position());
    }

    /** The tree as known before with the clusters as known later. */
    private Organisation regrouped(DiffQuestion question) {
        return new Organisation(
                organisationAt(question.from()).units(), organisationAt(question.to()).clusters());
    }

    private static Scopes scopes(DiffQuestion question, Organisation organisation) {
        return new Scopes(organisation, question.year(), question.through());
    }

    private static List<Span> spans(DiffQuestion question, Organisation organisation) {
        return scopes(question, organisation).spansOrNone(question.scope());
    }

    private Totals totals(DiffQuestion question, LogPosition at, List<Span> spans) {
        return totals.read(new Slice(question.year(), at.position(), spans));
    }

    private static Excerpt excerpt(DiffQuestion question, List<Span> ends, Moves moves) {
        long from = question.from().position();
        long to = question.to().position();
        return new Excerpt(
                question.year(),
                to,
                Stream.of(
                                ends.stream().map(span -> new Passage(span, from, to, 1)),
                                moves.gained().stream().map(span -> new Passage(span, 0, from, 1)),
                                moves.lost().stream().map(span -> new Passage(span, 0, from, -1)))
                        .flatMap(passages -> passages)
                        .toList());
    }

    private static ChangedEntry changed(Entry entry, DiffQuestion question, Moves moves) {
        boolean known = entry.position() <= question.from().position();
        return new ChangedEntry(entry, known ? moves.causeOf(entry) : Cause.of(entry));
    }
}
