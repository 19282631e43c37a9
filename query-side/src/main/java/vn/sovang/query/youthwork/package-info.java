/** A youth work as its events tell it. */
@NullMarked
package vn.sovang.query.youthwork;

import org.jspecify.annotations.NullMarked;
