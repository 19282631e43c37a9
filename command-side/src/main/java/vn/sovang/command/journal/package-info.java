/** History brought from elsewhere: one command per line, decided as if it came when it happened. */
@NullMarked
package vn.sovang.command.journal;

import org.jspecify.annotations.NullMarked;
