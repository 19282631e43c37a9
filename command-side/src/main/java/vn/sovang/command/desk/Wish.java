package vn.sovang.command.desk;

import vn.sovang.command.decision.Command;

/**
 * A command with the answer that it gets when it is granted.
 *
 * @param status 201 for a new thing, else 200
 * @param id of the thing that it names or makes
 */
public record Wish(Command command, int status, String id) {

    public static Wish created(Command command, Object id) {
        return new Wish(command, 201, id.toString());
    }

    public static Wish changed(Command command, Object id) {
        return new Wish(command, 200, id.toString());
    }
}
