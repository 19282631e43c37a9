package vn.sovang.query.audit.diff;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.sovang.query.totals.entries.Entry;

/** An entry of the ledger that comes in, or with the opposite sign goes out, and why. */
public record ChangedEntry(@JsonUnwrapped Entry entry, Cause cause) {}
