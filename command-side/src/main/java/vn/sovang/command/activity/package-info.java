/** Activities and their participant batches: what may be recorded, corrected and voided. */
@NullMarked
package vn.sovang.command.activity;

import org.jspecify.annotations.NullMarked;
