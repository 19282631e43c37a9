/** The books of the years: closed for the whole province, and opened again by another person. */
@NullMarked
package vn.sovang.command.closing;

import org.jspecify.annotations.NullMarked;
