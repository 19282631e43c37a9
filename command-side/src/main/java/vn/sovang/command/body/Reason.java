package vn.sovang.command.body;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The body of a void or a withdrawal: nothing but why.
 *
 * @param adjustmentReason why a closed year is to change by it; nothing in an open year
 */
public record Reason(
        @NotNull @Text(max = Reason.MAX) String reason,
        @Nullable @Text(max = Reason.MAX) String adjustmentReason) {

    /** The most code points of any reason. */
    public static final int MAX = 500;
}
