/** What the structure promises, checked on every class. */
@NullMarked
package vn.sovang.architecture;

import org.jspecify.annotations.NullMarked;
