package vn.sovang.world;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Compares what a system answered with what a model, whole or broken, would have answered. */
public final class Comparison {

    private static final int MOST_SHOWN = 20;

    private final List<String> disagreements = new ArrayList<>();

    private Comparison() {}

    /**
     * At most twenty disagreements, for people; empty when the system does what the contract says.
     */
    public static List<String> withContract(Transcript transcript) {
        return withBroken(EnumSet.noneOf(Rule.class), transcript);
    }

    /**
     * As {@link #withContract}, against a model with broken rules: empty means that the breach went
     * unnoticed.
     */
    public static List<String> withBroken(EnumSet<Rule> broken, Transcript transcript) {
        Comparison comparison = new Comparison();
        ReferenceModel model = new ReferenceModel(broken);
        comparison.lines(model, transcript);
        comparison.questions(model, transcript);
        comparison.reviews(model, transcript);
        return List.copyOf(comparison.disagreements);
    }

    private void lines(ReferenceModel model, Transcript transcript) {
        if (transcript.answers().size() != transcript.lines().size()) {
            disagreements.add(
                    transcript.lines().size()
                            + " lines got "
                            + transcript.answers().size()
                            + " answers");
        }
        for (int i = 0; i < transcript.answers().size() && !enough(); i++) {
            String line = transcript.lines().get(i);
            Answer actual = transcript.answers().get(i);
            Decision expected = model.apply(JournalLine.parse(line));
            if (!expected.admits(actual)) {
                disagreements.add(
                        "line "
                                + (i + 1)
                                + " "
                                + line
                                + "\n  expected "
                                + expected.admitted()
                                + " but was "
                                + actual);
            }
        }
    }

    private void questions(ReferenceModel model, Transcript transcript) {
        for (int i = 0; i < transcript.questions().size() && !enough(); i++) {
            Question question = transcript.questions().get(i);
            Reply actual = transcript.replies().get(i);
            Reply expected = model.ask(question);
            if (!expected.admits(actual)) {
                disagreements.add(
                        question.path() + "\n  expected " + expected + "\n  but was  " + actual);
            }
        }
    }

    private void reviews(ReferenceModel model, Transcript transcript) {
        for (int i = 0; i < transcript.reviewQuestions().size() && !enough(); i++) {
            ReviewQuestion question = transcript.reviewQuestions().get(i);
            Sight actual = transcript.sights().get(i);
            Sight expected = model.ask(question);
            if (!expected.admits(actual)) {
                disagreements.add(
                        question.path()
                                + "\n  expected "
                                + expected.without(actual)
                                + "\n  but was  "
                                + actual.without(expected));
            }
        }
    }

    private boolean enough() {
        return disagreements.size() >= MOST_SHOWN;
    }
}
