/** Signed notes and checkpoints in the forms of C2SP, which standard tools verify. */
@NullMarked
package vn.sovang.log.checkpoint;

import org.jspecify.annotations.NullMarked;
