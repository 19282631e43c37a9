package vn.sovang.query.audit.replay;

/** What a replay has found. */
record Replayed(ReplayQuestion question, YearlySums sums, double seconds) {}
