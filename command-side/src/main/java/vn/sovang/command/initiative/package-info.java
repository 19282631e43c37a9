/** Initiatives and research topics: submitted, recognised, assessed, withdrawn. */
@NullMarked
package vn.sovang.command.initiative;

import org.jspecify.annotations.NullMarked;
