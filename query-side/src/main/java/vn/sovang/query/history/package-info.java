/** The events of one thing, in order, as they were recorded. */
@NullMarked
package vn.sovang.query.history;

import org.jspecify.annotations.NullMarked;
