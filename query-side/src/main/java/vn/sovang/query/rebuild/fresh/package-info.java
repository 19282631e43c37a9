/** Views beside the live ones: made, indexed, compared with them, and put in their place. */
@NullMarked
package vn.sovang.query.rebuild.fresh;

import org.jspecify.annotations.NullMarked;
