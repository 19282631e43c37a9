package vn.sovang.query.position;

/** What was recorded after one position and up to another. */
public record Stretch(AsOf from, AsOf to) {}
