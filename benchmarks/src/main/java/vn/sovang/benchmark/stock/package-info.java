/** Stock Axon on PostgreSQL, set up as its reference guide recommends. */
@NullMarked
package vn.sovang.benchmark.stock;

import org.jspecify.annotations.NullMarked;
