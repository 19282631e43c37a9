/** Appends: many at once in one commit, each with its true outcome. */
@NullMarked
package vn.sovang.log.append;

import org.jspecify.annotations.NullMarked;
