/** The log itself, for auditors. */
@NullMarked
package vn.sovang.query.audit;

import org.jspecify.annotations.NullMarked;
