/** What is worth telling of a unit's year. */
@NullMarked
package vn.sovang.query.document.highlight;

import org.jspecify.annotations.NullMarked;
