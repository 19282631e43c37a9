/** The log in a zip that auditors verify without us. */
@NullMarked
package vn.sovang.query.bundle;

import org.jspecify.annotations.NullMarked;
