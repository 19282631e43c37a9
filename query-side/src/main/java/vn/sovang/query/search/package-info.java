/** Finding things by their titles. */
@NullMarked
package vn.sovang.query.search;

import org.jspecify.annotations.NullMarked;
