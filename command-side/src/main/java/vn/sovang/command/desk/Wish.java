package vn.sovang.command.desk;

import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Command;

/**
 * A command with the answer that it gets when it is granted.
 *
 * @param status 201 for a new thing, else 200
 * @param id of the thing that it names or makes
 * @param adjustmentReason why a fact of a closed year is to change, when it is one
 */
public record Wish(Command command, int status, String id, @Nullable String adjustmentReason) {

    private static final int CREATED = 201;
    private static final int CHANGED = 200;

    public static Wish created(Command command, Object id) {
        return new Wish(command, CREATED, id.toString(), null);
    }

    public static Wish changed(Command command, Object id) {
        return new Wish(command, CHANGED, id.toString(), null);
    }

    /**
     * @param reason null for a fact of an open year
     */
    public Wish adjusting(@Nullable String reason) {
        return new Wish(command, status, id, reason);
    }

    /** Whether it makes the thing of the stream, which must not be there yet, and no part of it. */
    boolean creates() {
        return status == CREATED && command.stream().endsWith("/" + id);
    }
}
