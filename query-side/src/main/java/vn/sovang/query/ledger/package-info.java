/** The entries behind every figure, and running totals of them at every few positions. */
@NullMarked
package vn.sovang.query.ledger;

import org.jspecify.annotations.NullMarked;
