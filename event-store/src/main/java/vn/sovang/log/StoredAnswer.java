package vn.sovang.log;

/** An answer that was given to a key, and the place in the log that it spoke of. */
public record StoredAnswer(KeyedAnswer answer, LogPosition at) {}
