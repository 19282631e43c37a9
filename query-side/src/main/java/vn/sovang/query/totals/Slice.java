package vn.sovang.query.totals;

import java.util.List;

/** The part of the ledger that counts: these spans of a year, as known at a position. */
public record Slice(int year, long position, List<Span> spans) {}
