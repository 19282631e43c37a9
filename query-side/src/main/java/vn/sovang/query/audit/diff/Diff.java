package vn.sovang.query.audit.diff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.LogPosition;

/**
 * What changed between two positions.
 *
 * @param changes of the figures that differ, by their names
 * @param entries a page of all that make the changes: per indicator they add up to its change
 * @param next where the next page starts; absent on the last one
 * @param from the last event that was known before
 * @param asOf the last event that is taken into account
 */
public record Diff(
        Map<String, Change> changes,
        List<ChangedEntry> entries,
        @Nullable String next,
        LogPosition from,
        LogPosition asOf) {}
