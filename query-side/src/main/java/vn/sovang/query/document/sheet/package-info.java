/** Writes a document as a workbook, and as comma-separated values. */
@NullMarked
package vn.sovang.query.document.sheet;

import org.jspecify.annotations.NullMarked;
