/** Youth works: registered, built, handed over. */
@NullMarked
package vn.sovang.event.youthwork;

import org.jspecify.annotations.NullMarked;
