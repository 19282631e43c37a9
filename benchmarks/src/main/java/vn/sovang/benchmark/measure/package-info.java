/** Clients at work, and how long they waited. */
@NullMarked
package vn.sovang.benchmark.measure;

import org.jspecify.annotations.NullMarked;
