/** What a run stands on: one server, its databases, the sides that are measured, its sizes. */
@NullMarked
package vn.sovang.benchmark.run;

import org.jspecify.annotations.NullMarked;
