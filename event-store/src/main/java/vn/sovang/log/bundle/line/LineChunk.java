package vn.sovang.log.bundle.line;

/**
 * Whole lines, each with its end; only the last one of a log may lack it.
 *
 * @param length how many of the bytes count
 */
public record LineChunk(byte[] bytes, int length) {}
