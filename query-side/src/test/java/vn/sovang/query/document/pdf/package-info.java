@NullMarked
package vn.sovang.query.document.pdf;

import org.jspecify.annotations.NullMarked;
