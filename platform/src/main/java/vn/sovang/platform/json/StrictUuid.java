package vn.sovang.platform.json;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** An id in its usual form of 36 characters. */
public final class StrictUuid {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private StrictUuid() {}

    public static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    static UUID read(String text) {
        return parse(text).orElseThrow(() -> new MalformedValue("must be a UUID"));
    }
}
