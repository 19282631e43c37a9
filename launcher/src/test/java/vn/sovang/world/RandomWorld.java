package vn.sovang.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journal of about three years of a made-up province, the same for the same seed and size. The
 * model is asked before a line is written, so that most lines do something and none depends on what
 * the contract leaves open.
 */
public final class RandomWorld {

    private static final int MOST_REFUSED_PERCENT = 11;
    private static final int REVIEW_PERCENT = 25;

    private final ReferenceModel model = new ReferenceModel();
    private final List<String> lines = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final Draw draw;
    private final WorldClock clock;
    private final UnitScribe units;
    private final ClusterScribe clusters;
    private final ActivityScribe activities;
    private final DonationScribe donations;
    private final MeritScribe merits;
    private final ReviewFactScribe reviewFacts;
    private final ReviewScribe reviews;
    private final int reviewPercent;

    public RandomWorld(long seed, int size) {
        this(seed, size, 0);
    }

    /** A world in which years are closed, adjusted, reopened and published. */
    static RandomWorld withReviews(long seed, int size) {
        return new RandomWorld(seed, size, REVIEW_PERCENT);
    }

    private RandomWorld(long seed, int size, int reviewPercent) {
        this.reviewPercent = reviewPercent;
        draw = new Draw(seed);
        clock = new WorldClock(draw, size);
        Days days = new Days(draw, model);
        units = new UnitScribe(draw, days, model);
        clusters = new ClusterScribe(draw, days, model);
        activities = new ActivityScribe(draw, days, model);
        donations = new DonationScribe(draw, days, model);
        merits = new MeritScribe(draw, days, model);
        reviewFacts = new ReviewFactScribe(draw, days, model);
        reviews = new ReviewScribe(draw, days, model);
        write(size);
    }

    /** The journal, one JSON object per line. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** The model after the last line. */
    public ReferenceModel model() {
        return model;
    }

    private void write(int size) {
        Instant now = clock.next();
        for (Draft draft : units.opening()) {
            write(draft, now);
        }
        for (Draft draft : clusters.opening()) {
            write(draft, now);
        }
        while (lines.size() < size) {
            now = clock.next();
            model.ledger.turnTo(now);
            for (Draft draft = next(); draft == null || !write(draft, now); ) {
                draft = next();
            }
        }
    }

    private @Nullable Draft next() {
        if (reviewPercent == 0 || draw.chance(100 - reviewPercent)) {
            return other();
        }
        return draw.chance(20) ? units.next() : reviews.next();
    }

    private @Nullable Draft other() {
        return switch (draw.between(0, 22)) {
            case 0 -> units.next();
            case 1 -> draw.chance(60) ? clusters.next() : units.next();
            case 2, 3, 4, 5, 6, 7, 8, 9 -> activities.next();
            case 10, 11, 12, 13 -> donations.next();
            case 14, 15, 16, 17 -> merits.initiative();
            case 18, 19, 20 -> reviewFacts.next();
            default -> merits.youthWork();
        };
    }

    /**
     * False, and nothing written, when the contract does not decide the command or enough are
     * refused already.
     */
    private boolean write(Draft draft, Instant now) {
        String actor = draw.pick("than-01", "khoi-02", "Nguyễn Đoàn");
        boolean adjusts = reviewPercent > 0 && draft.isFact() && draw.chance(3);
        String text = text(adjusts ? adjusting(draft) : draft, now, actor);
        JournalLine line = JournalLine.parse(text);
        Decision decision = model.apply(line);
        if (isYearClosed(decision) && draft.isFact() && draw.chance(85)) {
            text = text(adjusting(draft), now, actor);
            decision = model.apply(JournalLine.parse(text));
        }
        boolean kept = !decision.open() && (!decision.refused() || wanted(line, decision));
        if (kept) {
            lines.add(text);
        }
        return kept;
    }

    private static boolean isYearClosed(Decision decision) {
        return decision.admitted().stream().anyMatch(answer -> "year-closed".equals(answer.code()));
    }

    private Draft adjusting(Draft draft) {
        return draft.with("adjustmentReason", draw.text());
    }

    private String text(Draft draft, Instant now, String actor) {
        return JournalLine.JSON.writeValueAsString(
                Draft.object()
                        .put("recordedAt", WorldClock.written(now, draw))
                        .put("actor", actor)
                        .put("method", draft.method())
                        .put("path", draft.path())
                        .set("body", draft.body()));
    }

    /**
     * A refused command has changed nothing, so that it may be left out; the rare kinds are kept.
     */
    private boolean wanted(JournalLine line, Decision decision) {
        String refusal = line.shape() + decision.admitted();
        boolean rare =
                Collections.frequency(refusals, refusal) < 2 && decision.admitted().size() == 1;
        boolean room = refusals.size() * 100 < lines.size() * MOST_REFUSED_PERCENT;
        if (rare || room) {
            refusals.add(refusal);
        }
        return rare || room;
    }
}
