/** An initiative or research topic as its events tell it. */
@NullMarked
package vn.sovang.query.initiative;

import org.jspecify.annotations.NullMarked;
