/** How processes tell each other that the log has grown. */
@NullMarked
package vn.sovang.log.growth;

import org.jspecify.annotations.NullMarked;
