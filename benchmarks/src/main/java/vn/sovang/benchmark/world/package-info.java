/** The province that is measured: its units, its accounts, and ten years of its history. */
@NullMarked
package vn.sovang.benchmark.world;

import org.jspecify.annotations.NullMarked;
