/** Youth works: registered, handed over, voided. */
@NullMarked
package vn.sovang.command.youthwork;

import org.jspecify.annotations.NullMarked;
