/** A donation as its events tell it. */
@NullMarked
package vn.sovang.query.donation;

import org.jspecify.annotations.NullMarked;
