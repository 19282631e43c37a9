/** As of which position of the log a question is answered. */
@NullMarked
package vn.sovang.query.position;

import org.jspecify.annotations.NullMarked;
