/** The rebuild's own sessions on the database, and rows in PostgreSQL's binary form. */
@NullMarked
package vn.sovang.query.rebuild.database;

import org.jspecify.annotations.NullMarked;
