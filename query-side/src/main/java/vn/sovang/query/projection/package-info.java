/** Keeps the views up with the log: one process at a time takes every event in order. */
@NullMarked
package vn.sovang.query.projection;

import org.jspecify.annotations.NullMarked;
