package vn.sovang.log.wire;

/**
 * Where a connection breaks, and how.
 *
 * @param call which one of the proxy's calls it hits, from 0
 * @param side whose messages are counted
 * @param message which of them, from 0, beginning with the one that carries the call
 * @param delivered whether that message still arrives
 */
public record Cut(int call, Side side, int message, boolean delivered, Manner manner) {

    /** What the two ends notice of it. */
    public enum Manner {
        /** Both are told that the other has ended. */
        CLOSED,
        /** Both are told that the connection is broken. */
        RESET,
        /** The client is told; to the server, all that the client had sent comes a little later. */
        LATE,
        /** Nobody is told anything, ever. */
        SILENT
    }
}
