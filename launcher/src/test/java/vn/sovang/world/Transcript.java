package vn.sovang.world;

import java.util.List;

/** What was told to a system and asked of it, and what it answered. */
public record Transcript(
        List<String> lines, List<Answer> answers, List<Question> questions, List<Reply> replies) {

    public static Transcript of(
            SystemUnderTest system, List<String> lines, List<Question> questions) {
        List<Answer> answers = system.journal(lines);
        List<Reply> replies =
                questions.stream().map(question -> Reply.of(system.get(question.path()))).toList();
        return new Transcript(lines, answers, questions, replies);
    }
}
