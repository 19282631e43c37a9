package vn.sovang.query.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a page ended, as text that only we read. */
public final class Cursor {

    private static final String SEPARATOR = " ";

    private Cursor() {}

    public static String of(Object... parts) {
        String place =
                Stream.of(parts).map(Object::toString).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    /**
     * @throws IllegalArgumentException for a text that is none of ours
     */
    public static List<String> parts(String cursor, int count) {
        List<String> parts =
                List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR));
        if (parts.size() != count || !of(parts.toArray()).equals(cursor)) {
            throw new IllegalArgumentException("Not made here");
        }
        return parts;
    }
}
