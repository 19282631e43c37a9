/** What the review of the demo year tells, printed when it is loaded. */
@NullMarked
package vn.sovang.launcher.review;

import org.jspecify.annotations.NullMarked;
