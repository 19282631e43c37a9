/** The log in bulk, in PostgreSQL's binary form. */
@NullMarked
package vn.sovang.log.copy;

import org.jspecify.annotations.NullMarked;
