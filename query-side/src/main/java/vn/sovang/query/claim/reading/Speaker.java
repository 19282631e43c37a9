package vn.sovang.query.claim.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.unit.UnitKind;
import vn.sovang.query.claim.grammar.Piece;
import vn.sovang.query.claim.name.Mention;

/**
 * Whom a sentence speaks of, clause after clause. It carries on until something is not understood;
 * then only a new name makes it clear again, and nothing does when the sentence began so.
 */
final class Speaker {

    private @Nullable Subject subject;
    private @Nullable UnitKind kind;
    private @Nullable String doubt;
    private boolean begunInDoubt;
    private boolean inPassing;
    private boolean bare;

    /** Two names side by side act together, and nobody knows whose the figure is. */
    void named(Sentence sentence, int from, int until) {
        boolean together = bare;
        inPassing = false;
        Optional<Mention> mention = mention(sentence, from, until);
        subject = mention.map(Speaker::subject).orElseGet(() -> meant(sentence, from, until));
        kind = mention.map(Speaker::kind).orElse(null);
        if (together) {
            doubt = "several are named together";
        } else if (!begunInDoubt) {
            doubt = mention.map(Speaker::doubt).orElse(null);
        }
    }

    void meansCluster() {
        subject = new Subject.OfCluster();
        kind = null;
        doubt = begunInDoubt ? doubt : null;
    }

    /** A name without a statement of its own. */
    void stands(boolean bareName) {
        bare = bareName;
    }

    /**
     * A clause was not understood.
     *
     * @param aside when it is known only to add something
     */
    void loses(boolean aside) {
        begunInDoubt |= subject == null && !aside;
        if (doubt == null) {
            doubt = "what goes before it is not understood";
            inPassing = aside;
        }
    }

    /** What was only added ends with its part of the sentence. */
    void partEnds() {
        if (inPassing) {
            doubt = null;
            inPassing = false;
        }
    }

    /** Null while that is in doubt. */
    @Nullable Subject subject() {
        return doubt == null ? subject : null;
    }

    /** Why it is not clear of whom it speaks, or null. */
    @Nullable String doubt() {
        return doubt == null && subject == null ? "nobody is named" : doubt;
    }

    boolean isSilent() {
        return subject == null && doubt == null;
    }

    boolean isUnionNamed(Mention level) {
        return kind == UnitKind.ATTACHED
                && level instanceof Mention.OfUnit unit
                && new Subject.OfUnit(unit.code()).equals(subject);
    }

    private static Optional<Mention> mention(Sentence sentence, int from, int until) {
        return sentence.pieces().subList(from, until).stream()
                .filter(Piece.Name.class::isInstance)
                .map(each -> ((Piece.Name) each).mention())
                .findFirst();
    }

    private static Subject meant(Sentence sentence, int from, int until) {
        return sentence.says(Words.PROVINCE, from, until)
                ? new Subject.OfProvince()
                : new Subject.OfCluster();
    }

    private static @Nullable Subject subject(Mention mention) {
        return switch (mention) {
            case Mention.OfUnit unit -> new Subject.OfUnit(unit.code());
            case Mention.OfCluster _ -> new Subject.OfCluster();
            case Mention.OfNobody _ -> null;
        };
    }

    private static @Nullable UnitKind kind(Mention mention) {
        return mention instanceof Mention.OfUnit unit ? unit.kind() : null;
    }

    private static @Nullable String doubt(Mention mention) {
        return mention instanceof Mention.OfNobody nobody ? nobody.why() : null;
    }
}
