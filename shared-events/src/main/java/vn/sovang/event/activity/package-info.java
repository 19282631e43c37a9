/** Activities and the participant batches that arrive for them. */
@NullMarked
package vn.sovang.event.activity;

import org.jspecify.annotations.NullMarked;
