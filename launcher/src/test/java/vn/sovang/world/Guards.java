package vn.sovang.world;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects every reason to refuse a command, since the contract does not say which of several is
 * answered. {@link #pass} ends the decision when there was any.
 */
final class Guards {

    private static final long MOST_MONEY = 1_000_000_000_000_000L;

    private final ReferenceModel model;
    private final Set<Answer> refusals = new LinkedHashSet<>();
    private boolean open;

    Guards(ReferenceModel model) {
        this.model = model;
    }

    /** Ends a decision; what was decided so far has changed nothing. */
    static final class Refused extends RuntimeException {
        private final transient Decision decision;

        Refused(Decision decision) {
            super("refused", null, false, false);
            this.decision = decision;
        }

        Decision decision() {
            return decision;
        }
    }

    void pass() {
        if (open) {
            throw new Refused(Decision.OPEN);
        }
        if (!refusals.isEmpty()) {
            throw new Refused(new Decision(List.copyOf(refusals)));
        }
    }

    void invalid(boolean broken) {
        refuse(broken, 400, "invalid-request");
    }

    /** Without a code: the contract does not name one. */
    void conflict(boolean broken, @Nullable String code) {
        refuse(broken, 409, code);
    }

    /** Nothing more can be asked about a thing that is not there. */
    <T> T known(@Nullable T thing, @Nullable String code) {
        refuse(thing == null, 404, code);
        if (thing == null) {
            pass();
            throw new IllegalStateException("passed without a thing");
        }
        return thing;
    }

    void knownUnit(@Nullable String unit) {
        refuse(unit != null && model.tree.unit(unit) == null, 404, "unknown-unit");
    }

    /** A unit of the cluster in the year that the line is about. */
    void member(JournalLine line, String unit) {
        knownUnit(unit);
        Clusters.Cluster cluster = model.clusters.cluster(line.text("cluster"));
        boolean stranger =
                cluster != null
                        && model.tree.unit(unit) != null
                        && !model.clusters
                                .members(cluster, line.reviewYear(), model.ledger.head())
                                .contains(unit);
        conflict(stranger, null);
    }

    /** A case that the contract does not decide. */
    void open(boolean undecided) {
        open |= undecided;
    }

    void notInTheFuture(@Nullable LocalDate day) {
        boolean future = day != null && day.isAfter(model.ledger.today());
        conflict(future && !model.breaks(Rule.FUTURE_FACTS_PASS), "date-in-future");
    }

    void alive(String unit, LocalDate day) {
        UnitTree.Unit known = model.tree.unit(unit);
        if (known != null) {
            conflict(day.isBefore(known.since), "unit-not-founded");
            conflict(model.tree.ended(known, day), "unit-ended");
        }
    }

    /**
     * Changing what lies outside its unit's life: only what was dated inside is promised to stay
     * possible.
     */
    void settled(String unit, LocalDate day) {
        open(!model.tree.alive(unit, day));
    }

    void settledThroughout(String subject) {
        model.ledger.netOf(subject).forEach(delta -> settled(delta.unit(), delta.on()));
    }

    /**
     * What counted or will count in a closed year changes only as an adjustment, and nothing else
     * is one.
     *
     * @param touched the days on which it counted and will count
     * @return whether that matters here
     */
    boolean books(JournalLine line, Collection<LocalDate> touched) {
        boolean closed = touched.stream().anyMatch(model.books::isClosed);
        boolean adjusts = line.body().hasNonNull("adjustmentReason");
        boolean refusesFact = (closed || isVoided()) && !adjusts;
        boolean refusesReason = (!closed || isVoided()) && adjusts;
        conflict(refusesFact && !model.breaks(Rule.A_CLOSED_YEAR_TAKES_FACTS), "year-closed");
        conflict(refusesReason && !model.breaks(Rule.AN_OPEN_YEAR_IS_ADJUSTED), "year-open");
        return closed || adjusts;
    }

    /**
     * What is voided counts on no day any more; the contract does not say whether its former days
     * still matter.
     */
    private boolean isVoided() {
        return refusals.stream()
                .map(Answer::code)
                .anyMatch(code -> code != null && code.endsWith("-voided"));
    }

    /** As {@link #books}, for a change of something that may change nothing at all. */
    void books(JournalLine line, Collection<LocalDate> touched, boolean changes) {
        open(books(line, touched) && !changes);
    }

    void money(@Nullable Long amount, long least) {
        invalid(amount != null && (amount < least || amount > MOST_MONEY));
    }

    private void refuse(boolean broken, int status, @Nullable String code) {
        if (broken) {
            refusals.add(new Answer(status, code, null));
        }
    }
}
