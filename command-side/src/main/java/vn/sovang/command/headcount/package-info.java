/** Headcounts of Party development: recorded, corrected, voided. */
@NullMarked
package vn.sovang.command.headcount;

import org.jspecify.annotations.NullMarked;
