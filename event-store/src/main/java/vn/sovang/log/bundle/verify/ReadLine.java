package vn.sovang.log.bundle.verify;

import org.jspecify.annotations.Nullable;
import vn.sovang.log.bundle.line.LogLine;

/**
 * What can be said of a line without those before it.
 *
 * @param leaf the hash that it has in the tree
 * @param line absent when it is of another form
 * @param problem with the form or the payload, if any; its position is not known yet
 */
record ReadLine(byte[] leaf, @Nullable LogLine line, @Nullable Finding problem) {}
