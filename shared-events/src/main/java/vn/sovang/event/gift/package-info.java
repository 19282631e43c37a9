/** Gifts given, never part of the resources mobilised. */
@NullMarked
package vn.sovang.event.gift;

import org.jspecify.annotations.NullMarked;
