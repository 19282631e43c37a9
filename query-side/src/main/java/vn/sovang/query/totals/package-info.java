/** Yearly totals of a scope. */
@NullMarked
package vn.sovang.query.totals;

import org.jspecify.annotations.NullMarked;
