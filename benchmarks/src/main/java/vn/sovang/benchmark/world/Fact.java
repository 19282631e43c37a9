package vn.sovang.benchmark.world;

import vn.sovang.event.Event;

/**
 * An event with its place in a stream.
 *
 * @param version its number in the stream, from 0
 */
public record Fact(String stream, long version, Event event) {}
