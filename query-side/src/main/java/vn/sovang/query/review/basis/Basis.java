package vn.sovang.query.review.basis;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.platform.RequestText;

/** Which figures of a year are meant. */
public enum Basis {
    /** As they are known at the asked position. */
    CURRENT,
    /** As they were known at the last closing of the year. */
    CLOSED,
    /** As they were known at the position that the last publication is bound to. */
    PUBLISHED;

    /** Says no more than that the moment asked for is the basis, as it is anyway. */
    private static final String AS_OF = "asOf";

    /**
     * @throws vn.sovang.platform.http.Refused as invalid for anything else
     */
    public static Basis parse(@Nullable String text) {
        return text == null || text.equals(AS_OF)
                ? CURRENT
                : oneOf("basis", text, CURRENT, CLOSED, PUBLISHED);
    }

    /**
     * Where a bridge to today's figures begins.
     *
     * @throws vn.sovang.platform.http.Refused as invalid for anything else
     */
    public static Basis parseFrom(@Nullable String text) {
        return text == null ? CLOSED : oneOf("from", text, CLOSED, PUBLISHED);
    }

    private static Basis oneOf(String field, String text, Basis... allowed) {
        return Stream.of(allowed)
                .filter(each -> each.word().equals(text))
                .findAny()
                .orElseThrow(() -> RequestText.invalid(field, "must be " + words(allowed)));
    }

    private static String words(Basis... allowed) {
        return Stream.of(allowed).map(Basis::word).collect(Collectors.joining(" or "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
