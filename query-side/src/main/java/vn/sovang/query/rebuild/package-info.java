/** Computes the views anew from the log, beside the live ones, and puts them in their place. */
@NullMarked
package vn.sovang.query.rebuild;

import org.jspecify.annotations.NullMarked;
