package vn.sovang.platform.text;

/**
 * Numbers as Vietnamese readers write them, {@code 1.234.567}. Our own: the JDK's locale data
 * change.
 */
public final class VietnameseNumbers {

    private VietnameseNumbers() {}

    public static String print(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int place = digits.length() - 3; place > first; place -= 3) {
            digits.insert(place, '.');
        }
        return digits.toString();
    }
}
