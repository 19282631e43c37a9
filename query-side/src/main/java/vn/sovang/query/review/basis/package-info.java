/** Of which cluster, and as of which position, a review is shown. */
@NullMarked
package vn.sovang.query.review.basis;

import org.jspecify.annotations.NullMarked;
