/** How a wish is decided: guards in order, then one event; a refusal is a value. */
@NullMarked
package vn.sovang.command.decision;

import org.jspecify.annotations.NullMarked;
