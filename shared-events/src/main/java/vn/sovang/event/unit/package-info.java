/** Units of the Youth Union, and the tree they form on any date. */
@NullMarked
package vn.sovang.event.unit;

import org.jspecify.annotations.NullMarked;
