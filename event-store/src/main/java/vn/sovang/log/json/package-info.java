/** Events as canonical JSON. */
@NullMarked
package vn.sovang.log.json;

import org.jspecify.annotations.NullMarked;
