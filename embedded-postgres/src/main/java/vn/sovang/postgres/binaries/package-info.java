/** PostgreSQL's programs, unpacked once for each user. */
@NullMarked
package vn.sovang.postgres.binaries;

import org.jspecify.annotations.NullMarked;
