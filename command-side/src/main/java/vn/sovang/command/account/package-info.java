/** Accounts of the system, kept beside the log. */
@NullMarked
package vn.sovang.command.account;

import org.jspecify.annotations.NullMarked;
