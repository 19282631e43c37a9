package vn.sovang.log.bundle.verify;

/**
 * Something that is wrong.
 *
 * @param position of the event that it shows at; 0 when it shows at none
 */
public record Finding(Check check, long position, String sentence) {}
