/** Resources mobilised: cash, and goods with their value. */
@NullMarked
package vn.sovang.event.donation;

import org.jspecify.annotations.NullMarked;
