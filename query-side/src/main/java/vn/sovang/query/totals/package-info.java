/** Yearly totals of a scope, and the ledger entries behind them. */
@NullMarked
package vn.sovang.query.totals;

import org.jspecify.annotations.NullMarked;
