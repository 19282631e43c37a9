/** The database that holds the log: its roles, its migrations, and how to connect. */
@NullMarked
package vn.sovang.log.database;

import org.jspecify.annotations.NullMarked;
