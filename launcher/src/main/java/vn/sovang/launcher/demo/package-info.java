/** The demo year 2023 of the cluster of attached units of Quảng Ninh, generated as a journal. */
@NullMarked
package vn.sovang.launcher.demo;

import org.jspecify.annotations.NullMarked;
