@NullMarked
package vn.sovang.query.document.sheet;

import org.jspecify.annotations.NullMarked;
