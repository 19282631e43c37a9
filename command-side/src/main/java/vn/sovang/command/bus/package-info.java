/** Leads a command to the aggregate that decides it, from memory where that is safe. */
@NullMarked
package vn.sovang.command.bus;

import org.jspecify.annotations.NullMarked;
