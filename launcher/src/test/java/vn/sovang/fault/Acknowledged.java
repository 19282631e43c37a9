package vn.sovang.fault;

/**
 * A wish that a server has answered for.
 *
 * @param answer as it was sent
 * @param id of the new thing
 * @param position of its event
 */
record Acknowledged(Wish wish, String answer, String id, long position) {}
