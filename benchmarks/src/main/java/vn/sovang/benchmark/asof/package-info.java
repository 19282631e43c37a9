/** Totals as of any moment, over every kind of scope. */
@NullMarked
package vn.sovang.benchmark.asof;

import org.jspecify.annotations.NullMarked;
