/** A real, durable PostgreSQL run as a child process, from binaries found on the class path. */
@NullMarked
package vn.sovang.postgres;

import org.jspecify.annotations.NullMarked;
