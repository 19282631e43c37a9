/** Checks a bundle with nothing but the bundle, a key and an older checkpoint. */
@NullMarked
package vn.sovang.log.bundle.verify;

import org.jspecify.annotations.NullMarked;
