/**
 * A part of the log that can be checked without a server: what is in its zip, and how it is
 * written.
 */
@NullMarked
package vn.sovang.log.bundle;

import org.jspecify.annotations.NullMarked;
