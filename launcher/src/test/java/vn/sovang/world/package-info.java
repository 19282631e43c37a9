/**
 * A reference model written from the contract alone, seeded random worlds for it, and their
 * comparison with a system.
 */
@NullMarked
package vn.sovang.world;

import org.jspecify.annotations.NullMarked;
