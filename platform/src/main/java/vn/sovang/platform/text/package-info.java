/** Vietnamese text and numbers: folding for search, order, printing. */
@NullMarked
package vn.sovang.platform.text;

import org.jspecify.annotations.NullMarked;
