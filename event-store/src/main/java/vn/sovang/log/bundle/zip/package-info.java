/** Reads the zip of a bundle from whoever may have made it, in bounded memory. */
@NullMarked
package vn.sovang.log.bundle.zip;

import org.jspecify.annotations.NullMarked;
