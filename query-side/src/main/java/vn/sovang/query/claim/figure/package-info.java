/** Amounts as Vietnamese prose writes them. */
@NullMarked
package vn.sovang.query.claim.figure;

import org.jspecify.annotations.NullMarked;
