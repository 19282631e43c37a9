/** Commands that each end in a durable commit: ours beside stock Axon and bare inserts. */
@NullMarked
package vn.sovang.benchmark.append;

import org.jspecify.annotations.NullMarked;
