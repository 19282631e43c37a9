package vn.sovang.world;

import java.util.List;

/** What was told to a system and asked of it, and what it answered. */
public record Transcript(
        List<String> lines,
        List<Answer> answers,
        List<Question> questions,
        List<Reply> replies,
        List<ReviewQuestion> reviewQuestions,
        List<Sight> sights) {

    public static Transcript of(
            SystemUnderTest system, List<String> lines, List<Question> questions) {
        List<Answer> answers = system.journal(lines);
        List<Reply> replies =
                questions.stream().map(question -> Reply.of(system.get(question.path()))).toList();
        return new Transcript(lines, answers, questions, replies, List.of(), List.of());
    }

    static Transcript ofReviews(
            SystemUnderTest system, List<String> lines, List<ReviewQuestion> questions) {
        List<Answer> answers = system.journal(lines);
        List<Sight> sights = questions.stream().map(new Sighting(system)::of).toList();
        return new Transcript(lines, answers, List.of(), List.of(), questions, sights);
    }
}
