/** The ledger entries behind a figure, page by page. */
@NullMarked
package vn.sovang.query.totals.entries;

import org.jspecify.annotations.NullMarked;
