/**
 * The log: one dense, ordered, append-only row of events on PostgreSQL, written in groups and read
 * by position.
 */
@NullMarked
package vn.sovang.log;

import org.jspecify.annotations.NullMarked;
