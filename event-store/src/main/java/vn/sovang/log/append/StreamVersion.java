package vn.sovang.log.append;

/**
 * A stream that a decision has read, and the number of the last event it saw there; -1 for none.
 */
public record StreamVersion(String stream, long version) {}
