/** A headcount as its events tell it. */
@NullMarked
package vn.sovang.query.headcount;

import org.jspecify.annotations.NullMarked;
