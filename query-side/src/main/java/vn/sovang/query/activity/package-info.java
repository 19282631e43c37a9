/** An activity as its events tell it. */
@NullMarked
package vn.sovang.query.activity;

import org.jspecify.annotations.NullMarked;
