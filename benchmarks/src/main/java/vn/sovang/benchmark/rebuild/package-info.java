/** All views from the log: our rebuild beside a stock replay and a bare copy of the log. */
@NullMarked
package vn.sovang.benchmark.rebuild;

import org.jspecify.annotations.NullMarked;
