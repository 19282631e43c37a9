package vn.sovang.command.body;

import jakarta.validation.constraints.NotNull;

/** The body of a void or a withdrawal: nothing but why. */
public record Reason(@NotNull @Text(max = Reason.MAX) String reason) {

    /** The most code points of any reason. */
    public static final int MAX = 500;
}
