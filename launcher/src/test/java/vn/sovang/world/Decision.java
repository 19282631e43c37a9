package vn.sovang.world;

import java.util.List;

/**
 * What the contract allows as the answer to one command: one answer, or several when several guards
 * fail at once, or none when the contract leaves the case open.
 */
public record Decision(List<Answer> admitted) {

    static final Decision OPEN = new Decision(List.of());

    static Decision accepted(int status, long position) {
        return new Decision(List.of(new Answer(status, null, position)));
    }

    public boolean open() {
        return admitted.isEmpty();
    }

    public boolean refused() {
        return admitted.stream().anyMatch(answer -> answer.status() >= 400);
    }

    public boolean admits(Answer actual) {
        return admitted.stream().anyMatch(answer -> answer.admits(actual));
    }
}
