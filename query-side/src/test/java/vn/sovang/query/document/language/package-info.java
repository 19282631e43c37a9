@NullMarked
package vn.sovang.query.document.language;

import org.jspecify.annotations.NullMarked;
