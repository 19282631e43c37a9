/** A gift as its events tell it. */
@NullMarked
package vn.sovang.query.gift;

import org.jspecify.annotations.NullMarked;
