/** The forms of sentence that state a figure of the review. */
@NullMarked
package vn.sovang.query.claim.grammar;

import org.jspecify.annotations.NullMarked;
