package vn.sovang.log.bundle.verify;

import java.util.Optional;
import vn.sovang.log.bundle.BundleTotals;

/**
 * What the log says of itself.
 *
 * @param size how many lines
 * @param root of the tree over them
 * @param totals of the events that can be read
 * @param last the time of the last event that can be read, in microseconds since 1970
 * @param remembered whether every stream and event id could be kept in memory
 * @param hash of the file
 */
record LogRead(
        long size,
        byte[] root,
        BundleTotals totals,
        Optional<Long> last,
        boolean remembered,
        byte[] hash) {}
