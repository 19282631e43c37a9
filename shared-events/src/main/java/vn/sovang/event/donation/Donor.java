package vn.sovang.event.donation;

import org.jspecify.annotations.Nullable;

/**
 * Who gave. Only an organisation has a name here: names of private persons never enter the log.
 *
 * @param name the organisation's name, if it was given
 */
public record Donor(Kind kind, @Nullable String name) {

    public enum Kind {
        ORGANISATION,
        INDIVIDUAL,
        ANONYMOUS
    }
}
