/** Breaks everything that a server stands on, and audits what it did meanwhile. */
@NullMarked
package vn.sovang.fault;

import org.jspecify.annotations.NullMarked;
