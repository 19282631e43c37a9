/** A log of its own for each test, and the query side on it. */
@NullMarked
package vn.sovang.query.world;

import org.jspecify.annotations.NullMarked;
