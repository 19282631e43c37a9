/** Gifts: recorded, corrected, voided. */
@NullMarked
package vn.sovang.command.gift;

import org.jspecify.annotations.NullMarked;
