/** How requests are read and problems are answered, the same on both sides. */
@NullMarked
package vn.sovang.platform.http;

import org.jspecify.annotations.NullMarked;
