/** How a wish gets its answer: once per key, again when the decision rested on something stale. */
@NullMarked
package vn.sovang.command.desk;

import org.jspecify.annotations.NullMarked;
