/** Coverage of learning by year: set, corrected, voided. */
@NullMarked
package vn.sovang.command.coverage;

import org.jspecify.annotations.NullMarked;
