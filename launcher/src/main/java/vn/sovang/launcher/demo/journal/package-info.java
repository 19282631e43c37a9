/** Journals, written line by line and put in the order in which they were recorded. */
@NullMarked
package vn.sovang.launcher.demo.journal;

import org.jspecify.annotations.NullMarked;
