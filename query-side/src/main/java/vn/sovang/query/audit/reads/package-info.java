/** What auditors asked, written down before they are answered. */
@NullMarked
package vn.sovang.query.audit.reads;

import org.jspecify.annotations.NullMarked;
