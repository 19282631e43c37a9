/** JSON as the contract has it: nothing guessed, nothing coerced. */
@NullMarked
package vn.sovang.platform.json;

import org.jspecify.annotations.NullMarked;
