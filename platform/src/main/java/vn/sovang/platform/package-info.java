/** What both sides stand on: time, ids, databases. */
@NullMarked
package vn.sovang.platform;

import org.jspecify.annotations.NullMarked;
