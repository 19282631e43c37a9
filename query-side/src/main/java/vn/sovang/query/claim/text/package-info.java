/** Vietnamese prose as words, numerals and marks. */
@NullMarked
package vn.sovang.query.claim.text;

import org.jspecify.annotations.NullMarked;
