/** What the cluster's board and the units do in the review of the demo year. */
@NullMarked
package vn.sovang.launcher.demo.review;

import org.jspecify.annotations.NullMarked;
