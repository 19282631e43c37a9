/** Units, and the tree they form, as known at a position. */
@NullMarked
package vn.sovang.query.unit;

import org.jspecify.annotations.NullMarked;
