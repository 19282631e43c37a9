/** The command side: decides what may be recorded. */
@NullMarked
package vn.sovang.command;

import org.jspecify.annotations.NullMarked;
