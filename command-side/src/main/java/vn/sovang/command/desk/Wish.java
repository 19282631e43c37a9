package vn.sovang.command.desk;

import vn.sovang.command.decision.Command;

/**
 * A command with the answer that it gets when it is granted.
 *
 * @param status 201 for a new thing, else 200
 * @param id of the thing that it names or makes
 */
public record Wish(Command command, int status, String id) {

    private static final int CREATED = 201;
    private static final int CHANGED = 200;

    public static Wish created(Command command, Object id) {
        return new Wish(command, CREATED, id.toString());
    }

    public static Wish changed(Command command, Object id) {
        return new Wish(command, CHANGED, id.toString());
    }

    /** Whether it is about something that must not be there yet. */
    boolean creates() {
        return status == CREATED;
    }
}
