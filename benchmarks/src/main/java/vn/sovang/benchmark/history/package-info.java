/** Ten years of a province, made up event by event: the same ones in every run. */
@NullMarked
package vn.sovang.benchmark.history;

import org.jspecify.annotations.NullMarked;
