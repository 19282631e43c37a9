/** Puts the document of a review together. */
@NullMarked
package vn.sovang.query.document.composition;

import org.jspecify.annotations.NullMarked;
