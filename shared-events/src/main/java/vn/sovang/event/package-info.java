/**
 * The vocabulary of the log: what every event has in common, indicators, and what an event adds to
 * which figure.
 */
@NullMarked
package vn.sovang.event;

import org.jspecify.annotations.NullMarked;
