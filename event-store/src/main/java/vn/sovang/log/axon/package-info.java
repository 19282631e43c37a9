/**
 * The log as Axon sees it: event storage for aggregates, and a stream of messages for processors.
 */
@NullMarked
package vn.sovang.log.axon;

import org.jspecify.annotations.NullMarked;
