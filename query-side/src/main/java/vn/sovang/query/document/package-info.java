/** The review as a document to hand out: PDF, workbook, comma-separated values. */
@NullMarked
package vn.sovang.query.document;

import org.jspecify.annotations.NullMarked;
