package vn.sovang.command.review;

import static vn.sovang.command.decision.Decision.unless;
import static vn.sovang.command.decision.Decision.when;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import vn.sovang.command.decision.BooksRefusal;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.Decision;
import vn.sovang.command.decision.Refusal;
import vn.sovang.command.review.Score.Subject;
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.review.ReviewEvent.CriteriaAdopted;
import vn.sovang.event.review.ReviewEvent.DirectionSet;
import vn.sovang.event.review.ReviewEvent.LimitationNoted;
import vn.sovang.event.review.ReviewEvent.Published;
import vn.sovang.event.review.ReviewEvent.ScoreVerified;
import vn.sovang.event.review.ReviewEvent.SelfScoreGiven;
import vn.sovang.event.review.ReviewEvent.TargetsSet;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.review.UnitTargets;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.merkle.TreeHead;

/** The review of one cluster's year: there from the first wish that was granted. */
@NullUnmarked
final class Review {

    static final int MAX_NOTES = 1_000;
    static final int MAX_PUBLICATIONS = 1_000;

    @AggregateIdentifier private String stream;

    private Set<UnitTargets> targets = Set.of();
    private Criteria criteria = Criteria.NONE;
    private final Map<Subject, Score> scores = new HashMap<>();
    private int notes;
    private int publications;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(ReviewCommand.SetTargets wish, Circumstances here) {
        List<UnitCode> units = wish.targets().stream().map(UnitTargets::unit).toList();
        return unless(
                        () -> Membership.unknown(wish.review(), units, here),
                        () -> Membership.missing(wish.review(), units, here))
                .happens(
                        !targets.equals(Set.copyOf(wish.targets())),
                        () -> new TargetsSet(wish.review(), wish.targets()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(ReviewCommand.AdoptCriteria wish, Circumstances here) {
        return unless(() -> Membership.unknown(wish.review(), List.of(), here))
                .happens(
                        () ->
                                new CriteriaAdopted(
                                        wish.review(), criteria.version() + 1, wish.criteria()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(ReviewCommand.GiveSelfScore wish, Circumstances here) {
        List<UnitCode> unit = List.of(wish.unit());
        return unless(
                        () -> Membership.unknown(wish.review(), unit, here),
                        () -> here.authorityOver(wish.unit()),
                        () -> Membership.missing(wish.review(), unit, here),
                        () -> criteria.unknown(wish.criterion()),
                        () -> criteria.exceeded(wish.criterion(), wish.points()))
                .happens(
                        standing(new Subject(wish.unit(), wish.criterion()))
                                .filter(score -> score.says(wish.points(), wish.evidence()))
                                .isEmpty(),
                        () -> given(wish, here.asker().name()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(ReviewCommand.VerifyScore wish, Circumstances here) {
        List<UnitCode> unit = List.of(wish.unit());
        Optional<Score> score = standing(new Subject(wish.unit(), wish.criterion()));
        Verification verification = new Verification(wish, score);
        return unless(
                        () -> Membership.unknown(wish.review(), unit, here),
                        () -> verification.inOwnTree(here),
                        () -> Membership.missing(wish.review(), unit, here),
                        () -> criteria.unknown(wish.criterion()),
                        () -> criteria.exceeded(wish.criterion(), wish.points()),
                        verification::ofNothing,
                        () -> verification.ofOwnScore(here.asker()),
                        verification::unexplained)
                .happens(
                        !verification.isDone(),
                        () -> verified(score.orElseThrow().self().points(), wish));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(ReviewCommand.NoteLimitation wish, Circumstances here) {
        return unless(
                        () -> Membership.outside(wish.review(), wish.unit(), here),
                        () -> tooMany("notes", notes, MAX_NOTES))
                .happens(
                        () ->
                                new LimitationNoted(
                                        wish.review(), wish.note(), wish.unit(), wish.text()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(ReviewCommand.SetDirection wish, Circumstances here) {
        return unless(
                        () -> Membership.outside(wish.review(), wish.unit(), here),
                        () -> tooMany("notes", notes, MAX_NOTES))
                .happens(
                        () ->
                                new DirectionSet(
                                        wish.review(),
                                        wish.note(),
                                        wish.unit(),
                                        wish.text(),
                                        wish.forYear()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(ReviewCommand.Publish wish, Circumstances here) {
        return unless(
                        () -> Membership.unknown(wish.review(), List.of(), here),
                        () -> isOpen(wish.review(), here),
                        () -> tooMany("publications", publications, MAX_PUBLICATIONS))
                .happens(() -> published(wish, wish.log().get()));
    }

    @EventSourcingHandler
    void evolve(ReviewEvent event) {
        stream = event.review().stream();
        switch (event) {
            case TargetsSet set -> targets = Set.copyOf(set.targets());
            case CriteriaAdopted adopted ->
                    criteria = new Criteria(adopted.version(), adopted.criteria());
            case SelfScoreGiven given ->
                    scores.put(
                            new Subject(given.unit(), given.criterion()),
                            new Score(given, criteria.find(given.criterion()).orElseThrow(), null));
            case ScoreVerified verified ->
                    scores.computeIfPresent(
                            new Subject(verified.unit(), verified.criterion()),
                            (subject, score) -> score.with(verified));
            case LimitationNoted noted -> notes++;
            case DirectionSet set -> notes++;
            case Published published -> publications++;
        }
    }

    /** The self score, unless its criterion has become another one since. */
    private Optional<Score> standing(Subject subject) {
        return Optional.ofNullable(scores.get(subject))
                .filter(
                        score ->
                                criteria.find(subject.criterion())
                                        .filter(score::standsUnder)
                                        .isPresent());
    }

    private SelfScoreGiven given(ReviewCommand.GiveSelfScore wish, String by) {
        return new SelfScoreGiven(
                wish.review(),
                wish.unit(),
                wish.criterion(),
                criteria.version(),
                wish.points(),
                by,
                wish.evidence());
    }

    private ScoreVerified verified(Points self, ReviewCommand.VerifyScore wish) {
        return new ScoreVerified(
                wish.review(),
                wish.unit(),
                wish.criterion(),
                criteria.version(),
                self,
                wish.points(),
                wish.reason());
    }

    private static Published published(ReviewCommand.Publish wish, TreeHead log) {
        return new Published(
                wish.review(),
                wish.publication(),
                wish.title(),
                log.size(),
                Base64.getEncoder().encodeToString(log.root()));
    }

    private static Optional<Refusal> isOpen(ReviewId review, Circumstances here) {
        return when(!here.isClosed(review.year()), () -> new BooksRefusal.YearOpen(review.year()));
    }

    private static Optional<Refusal> tooMany(String kind, int number, int limit) {
        return when(number >= limit, () -> new ReviewRefusal.TooMany(kind, limit));
    }
}
