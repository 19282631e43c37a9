package vn.sovang.log.wire;

/** Who sends a message of PostgreSQL's protocol. */
public enum Side {
    FRONTEND,
    BACKEND
}
