/** What is sent again and again, and the desk that takes it. */
@NullMarked
package vn.sovang.benchmark.work;

import org.jspecify.annotations.NullMarked;
