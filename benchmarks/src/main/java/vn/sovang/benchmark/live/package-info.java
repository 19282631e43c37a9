/** From the answer to a command to the figure that shows it. */
@NullMarked
package vn.sovang.benchmark.live;

import org.jspecify.annotations.NullMarked;
