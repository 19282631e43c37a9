/** A client that costs little beside the server on the same processors. */
@NullMarked
package vn.sovang.benchmark.http;

import org.jspecify.annotations.NullMarked;
