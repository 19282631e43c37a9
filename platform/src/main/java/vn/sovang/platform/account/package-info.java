/** Who may come in: accounts, roles, and the check of passwords. */
@NullMarked
package vn.sovang.platform.account;

import org.jspecify.annotations.NullMarked;
