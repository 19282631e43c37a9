/** Rebuilds on an administrator's request, watched from any process. */
@NullMarked
package vn.sovang.query.rebuild.http;

import org.jspecify.annotations.NullMarked;
