/** From a text to the figures that it states, sentence by sentence. */
@NullMarked
package vn.sovang.query.claim.reading;

import org.jspecify.annotations.NullMarked;
