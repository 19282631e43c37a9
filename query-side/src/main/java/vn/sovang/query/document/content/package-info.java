/** What a review's document says, in whatever form it is written. */
@NullMarked
package vn.sovang.query.document.content;

import org.jspecify.annotations.NullMarked;
