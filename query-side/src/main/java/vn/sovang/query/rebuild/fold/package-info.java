/** Folds the whole log into empty views, on all processors. */
@NullMarked
package vn.sovang.query.rebuild.fold;

import org.jspecify.annotations.NullMarked;
