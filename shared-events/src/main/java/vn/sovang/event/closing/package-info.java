/** When the books of a year are closed and opened again, for the whole province. */
@NullMarked
package vn.sovang.event.closing;

import org.jspecify.annotations.NullMarked;
