/** Lines of a log from elsewhere: cut, taken apart, and held to their one form. */
@NullMarked
package vn.sovang.log.bundle.line;

import org.jspecify.annotations.NullMarked;
