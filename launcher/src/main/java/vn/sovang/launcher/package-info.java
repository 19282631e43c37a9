/** Both sides in one process on an embedded PostgreSQL, and the command line. */
@NullMarked
package vn.sovang.launcher;

import org.jspecify.annotations.NullMarked;
