/** A server in one process: its database, both sides, and their first account. */
@NullMarked
package vn.sovang.launcher.server;

import org.jspecify.annotations.NullMarked;
