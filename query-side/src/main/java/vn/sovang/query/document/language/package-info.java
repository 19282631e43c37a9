/** The words and the numbers of documents, in Vietnamese and in English. */
@NullMarked
package vn.sovang.query.document.language;

import org.jspecify.annotations.NullMarked;
