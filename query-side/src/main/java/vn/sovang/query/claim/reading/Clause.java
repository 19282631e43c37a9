package vn.sovang.query.claim.reading;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;
import vn.sovang.event.Indicator;
import vn.sovang.query.claim.grammar.Piece.Name;
import vn.sovang.query.claim.grammar.Piece.Quantity;

/** A statement in its place, from one piece of the sentence to another. */
record Clause(Sentence sentence, int from, int until, Figure figure) {

    static final Figure COVERAGE = Figure.of(Indicator.LEARNING_BASES.name());

    /** A statement has one number. */
    int quantity() {
        return IntStream.range(from, until)
                .filter(each -> sentence.at(each) instanceof Quantity)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Lets the speaker be whom the clause names itself.
     *
     * @return why it is not clear whose the figure is, or null
     */
    @Nullable String settle(Speaker speaker, boolean afterSemicolon) {
        Optional<Integer> owner = name(false);
        if (owner.isPresent()) {
            return settleOwner(speaker, owner.get());
        }
        if (figure.equals(COVERAGE) && (speaker.isSilent() || saysCluster())) {
            speaker.meansCluster();
        } else if (saysCluster() && !settleCluster(speaker)) {
            return "two are named";
        } else if (figure.equals(COVERAGE) && afterSemicolon) {
            return "it may be meant for the unit or for the cluster";
        }
        return levelDoubt(speaker).orElseGet(speaker::doubt);
    }

    private @Nullable String settleOwner(Speaker speaker, int place) {
        Subject before = speaker.subject();
        speaker.named(sentence, place, place + 1);
        boolean same = before == null || before.equals(speaker.subject());
        return same && !saysCluster() ? speaker.doubt() : "two are named";
    }

    /** Whether the speaker is not another than the cluster that the clause names. */
    private boolean settleCluster(Speaker speaker) {
        Subject before = speaker.subject();
        speaker.meansCluster();
        return before == null || before.equals(speaker.subject());
    }

    private Optional<String> levelDoubt(Speaker speaker) {
        return name(true)
                .map(place -> ((Name) sentence.at(place)).mention())
                .filter(level -> !speaker.isUnionNamed(level))
                .map(_ -> "the level names another than the unit itself");
    }

    private boolean saysCluster() {
        return sentence.says(Words.CLUSTER, from, until);
    }

    private Optional<Integer> name(boolean ofLevel) {
        return IntStream.range(from, until)
                .filter(each -> sentence.at(each) instanceof Name)
                .filter(each -> (each > 0 && sentence.at(each - 1).is(Words.LEVEL)) == ofLevel)
                .boxed()
                .findFirst();
    }
}
