/** How the query side reaches its database, and how it reads what is common to all questions. */
@NullMarked
package vn.sovang.query.platform;

import org.jspecify.annotations.NullMarked;
