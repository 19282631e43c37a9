/** Donations: received, valued, corrected, voided. */
@NullMarked
package vn.sovang.command.donation;

import org.jspecify.annotations.NullMarked;
