/** Files and directories that survive a kill in the middle. */
@NullMarked
package vn.sovang.postgres.files;

import org.jspecify.annotations.NullMarked;
