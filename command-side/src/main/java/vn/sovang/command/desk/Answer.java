package vn.sovang.command.desk;

import java.time.Instant;

/**
 * What a granted command is answered.
 *
 * @param id of the thing that it named or made
 * @param position of its last event in the log, or the head when it appended none
 * @param recordedAt when that was recorded
 */
public record Answer(String id, long position, Instant recordedAt) {}
