package vn.sovang.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.world.Books.Turn;
import vn.sovang.world.Publications.Publication;
import vn.sovang.world.ReviewQuestion.Form;
import vn.sovang.world.ScoreSheet.Told;

/**
 * Random questions about the reviews of a world: mostly of years that were closed, often as of a
 * position next to a closing or a publication.
 */
public final class ReviewQuestions {

    private final Draw draw;
    private final ReferenceModel model;

    public ReviewQuestions(long seed, ReferenceModel model) {
        this.draw = new Draw(~seed);
        this.model = model;
    }

    /** A world in which a year was closed is needed. */
    public List<ReviewQuestion> draw(int count) {
        List<ReviewQuestion> questions = new ArrayList<>();
        while (questions.size() < count) {
            ReviewQuestion question = draw.chance(15) ? ofScores() : next();
            if (decided(question)) {
                questions.add(question);
            }
        }
        return List.copyOf(questions);
    }

    private ReviewQuestion next() {
        Form form =
                draw.pick(
                        Form.REVIEW,
                        Form.REVIEW,
                        Form.REVIEW,
                        Form.BRIDGE,
                        Form.BRIDGE,
                        Form.PUBLICATIONS);
        return new ReviewQuestion(form, year(), cluster(), basis(form), asOf());
    }

    /** Of a year with scores, soon after something was told of them. */
    private ReviewQuestion ofScores() {
        List<Told> told = model.scores.all();
        if (told.isEmpty()) {
            return next();
        }
        Told last = draw.pick(told);
        long position = Math.min(model.ledger.head(), last.position() + draw.between(0, 40));
        return new ReviewQuestion(
                Form.REVIEW, last.year(), last.cluster(), null, "position:" + position);
    }

    private int year() {
        return draw.chance(6)
                ? draw.between(2019, 2025)
                : draw.pick(model.books.turns().stream().map(Turn::year).distinct().toList());
    }

    private String cluster() {
        return draw.chance(2) ? "khong-co" : draw.pick(List.copyOf(model.clusters.all())).code();
    }

    private @Nullable String basis(Form form) {
        return switch (draw.between(0, 4)) {
            case 0 -> form == Form.REVIEW && draw.chance(50) ? "current" : null;
            case 1, 2 -> "closed";
            default -> "published";
        };
    }

    private @Nullable String asOf() {
        int head = (int) model.ledger.head();
        int position = draw.chance(50) ? nextToATurn() : draw.between(1, head);
        Instant recorded = model.ledger.recordedAt(Math.clamp(position, 1, head));
        LocalDate day = model.ledger.dayOf(recorded);
        return switch (draw.between(0, 9)) {
            case 0, 1, 2 -> null;
            case 3 -> day.minusDays(draw.between(0, 1)).toString();
            case 4 ->
                    WorldClock.written(recorded.minus(draw.between(0, 1), ChronoUnit.MICROS), draw);
            default -> "position:" + position;
        };
    }

    private int nextToATurn() {
        List<Long> positions =
                Stream.concat(
                                model.books.turns().stream().map(Turn::position),
                                model.publications.all().stream().map(Publication::position))
                        .toList();
        return Math.toIntExact(draw.pick(positions)) + draw.between(-1, 1);
    }

    /** The contract does not say which error comes first, or what was before the cluster. */
    private boolean decided(ReviewQuestion question) {
        long position = model.ledger.positionAt(question.asOf());
        Clusters.Cluster cluster = model.clusters.cluster(question.cluster());
        return cluster == null
                ? position > 0 && question.basis() == null && question.form() == Form.REVIEW
                : position >= cluster.position();
    }
}
