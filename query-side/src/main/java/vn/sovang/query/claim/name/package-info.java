/** What units and clusters are called, and where a text calls them so. */
@NullMarked
package vn.sovang.query.claim.name;

import org.jspecify.annotations.NullMarked;
