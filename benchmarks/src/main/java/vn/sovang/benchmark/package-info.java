/** Side-by-side measurements: ours, stock Axon and bare PostgreSQL, in turn in one run. */
@NullMarked
package vn.sovang.benchmark;

import org.jspecify.annotations.NullMarked;
