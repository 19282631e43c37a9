/** The query side: everything that is read, as of any position of the log. */
@NullMarked
package vn.sovang.query;

import org.jspecify.annotations.NullMarked;
