package vn.sovang.query.claim;

/** Whether the log bears out what a text states. */
public enum Verdict {
    TRUE,
    FALSE,
    UNKNOWN
}
