@NullMarked
package vn.sovang.query.document;

import org.jspecify.annotations.NullMarked;
