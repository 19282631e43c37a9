/** Processes of the server: who they run as, how they are found and stopped. */
@NullMarked
package vn.sovang.postgres.process;

import org.jspecify.annotations.NullMarked;
