package vn.sovang.platform.http;

import java.util.regex.Pattern;

/** A year in an address: 1900 to 9999. */
public final class StrictYear {

    private static final Pattern FORM = Pattern.compile("(19|[2-9]\\d)\\d{2}");

    private StrictYear() {}

    /**
     * @throws Refused as invalid for anything else
     */
    public static int of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new Refused(Problem.invalid("year", "must be a year from 1900 to 9999"));
        }
        return Integer.parseInt(text);
    }
}
