/** The bodies of commands: what one body may hold, whatever is recorded. */
@NullMarked
package vn.sovang.command.body;

import org.jspecify.annotations.NullMarked;
