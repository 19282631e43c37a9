/** Clusters and their members of each year. */
@NullMarked
package vn.sovang.query.cluster;

import org.jspecify.annotations.NullMarked;
