/** Units: registered, renamed, transferred, ended. */
@NullMarked
package vn.sovang.command.unit;

import org.jspecify.annotations.NullMarked;
