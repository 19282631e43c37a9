package vn.sovang.log.bundle.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import vn.sovang.log.json.CanonicalJson;

/**
 * Goes through a line and lets nothing pass that RFC 8785 would write otherwise: no white space, no
 * key out of order, no needless escape, and integers below 2^53 as the only numbers.
 */
final class CanonicalScan {

    private static final int DEEPEST = 64;
    private static final long LARGEST = (1L << 53) - 1;
    private static final long MICROS = 1_000_000;
    private static final long SECONDS_OF_DAY = 86_400;

    private final byte[] line;
    private final int begin;
    private final int end;
    private int next;
    private boolean plain;

    CanonicalScan(byte[] line, int begin, int end) {
        this.line = line;
        this.begin = begin;
        this.end = end;
        this.next = begin;
    }

    int place() {
        return next;
    }

    /** Whether this comes next; then it is passed. */
    boolean takes(byte[] text) {
        boolean there =
                text.length <= end - next
                        && Arrays.equals(line, next, next + text.length, text, 0, text.length);
        next += there ? text.length : 0;
        return there;
    }

    void text(byte[] expected) throws NotCanonical {
        if (!takes(expected)) {
            throw wrong("another field is expected");
        }
    }

    void end() throws NotCanonical {
        if (next != end) {
            throw wrong("nothing more is expected");
        }
    }

    /** 0 or more. */
    long whole() throws NotCanonical {
        if (peek() == '-') {
            throw wrong("a number is less than 0");
        }
        return number();
    }

    /** As in {@code 2023-03-02T01:15:00.123456Z}. @return microseconds since 1970 */
    long utc() throws NotCanonical {
        int year = digits(4, '-');
        int month = digits(2, '-');
        int day = digits(2, 'T');
        int hour = digits(2, ':');
        int minute = digits(2, ':');
        int second = digits(2, '.');
        int micro = digits(6, 'Z');
        if (hour > 23 || minute > 59 || second > 59) {
            throw wrong("there is no such time");
        }
        long seconds = hour * 3_600L + minute * 60L + second;
        return (day(year, month, day) * SECONDS_OF_DAY + seconds) * MICROS + micro;
    }

    private long day(int year, int month, int day) throws NotCanonical {
        try {
            return LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException none) {
            throw wrong("there is no such day");
        }
    }

    private int digits(int count, char after) throws NotCanonical {
        int number = 0;
        for (int index = 0; index < count; index++) {
            int digit = take() - '0';
            if (digit < 0 || digit > 9) {
                throw wrong("a digit is expected");
            }
            number = 10 * number + digit;
        }
        expect(after);
        return number;
    }

    /** Of any form, up to a depth. */
    void object() throws NotCanonical {
        object(DEEPEST);
    }

    private void value(int depth) throws NotCanonical {
        switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void object(int depth) throws NotCanonical {
        deeper(depth);
        expect('{');
        if (peek() == '}') {
            next++;
            return;
        }
        int previous = -1;
        int previousEnd = -1;
        boolean bothPlain = true;
        do {
            int key = next;
            string();
            bothPlain &= plain;
            if (previous >= 0 && !isBefore(previous, previousEnd, key, next, bothPlain)) {
                throw wrong("a key is out of order or comes twice");
            }
            previous = key;
            previousEnd = next;
            expect(':');
            value(depth - 1);
        } while (goesOn('}'));
    }

    private void array(int depth) throws NotCanonical {
        deeper(depth);
        expect('[');
        if (peek() == ']') {
            next++;
            return;
        }
        do {
            value(depth - 1);
        } while (goesOn(']'));
    }

    private boolean goesOn(char closing) throws NotCanonical {
        int taken = take();
        if (taken != ',' && taken != closing) {
            throw wrong("a comma is expected");
        }
        return taken == ',';
    }

    private void deeper(int depth) throws NotCanonical {
        if (depth == 0) {
            throw wrong("objects are nested too deeply");
        }
    }

    private void word(String word) throws NotCanonical {
        for (int index = 0; index < word.length(); index++) {
            expect(word.charAt(index));
        }
    }

    private long number() throws NotCanonical {
        boolean negative = peek() == '-';
        next += negative ? 1 : 0;
        int first = next;
        long number = 0;
        while (next < end && line[next] >= '0' && line[next] <= '9' && number <= LARGEST) {
            number = 10 * number + line[next++] - '0';
        }
        boolean padded = line[Math.min(first, end - 1)] == '0' && (next - first > 1 || negative);
        if (next == first || padded || number > LARGEST) {
            throw wrong("a whole number in its shortest form is expected");
        }
        return negative ? -number : number;
    }

    /** With its quotation marks. */
    void string() throws NotCanonical {
        expect('"');
        plain = true;
        for (int each = take(); each != '"'; each = take()) {
            if (each == '\\') {
                plain = false;
                escape();
            } else if (each >= 0x80) {
                plain = false;
                next = Utf8Scan.after(line, next - 1, end);
                if (next < 0) {
                    next = begin;
                    throw wrong("the line is not UTF-8");
                }
            } else if (each < ' ') {
                throw wrong("a control character is not escaped");
            }
        }
    }

    private void escape() throws NotCanonical {
        int escaped = take();
        if (escaped == 'u') {
            expect('0');
            expect('0');
            int high = take() - '0';
            int low = Character.digit(take(), 16);
            boolean lowerCase = line[next - 1] < 'A' || line[next - 1] > 'F';
            int code = 16 * high + low;
            boolean needed = high >= 0 && high <= 1 && low >= 0 && "\b\t\n\f\r".indexOf(code) < 0;
            if (!lowerCase || !needed) {
                throw wrong("an escape has another form");
            }
        } else if ("\"\\bfnrt".indexOf(escaped) < 0) {
            throw wrong("an escape has another form");
        }
    }

    private boolean isBefore(int one, int oneEnd, int other, int otherEnd, boolean bothPlain) {
        return bothPlain
                ? Arrays.compare(line, one + 1, oneEnd - 1, line, other + 1, otherEnd - 1) < 0
                : unescaped(one, oneEnd).compareTo(unescaped(other, otherEnd)) < 0;
    }

    private String unescaped(int from, int to) {
        return CanonicalJson.MAPPER.readValue(line, from, to - from, String.class);
    }

    private int peek() throws NotCanonical {
        if (next >= end) {
            throw wrong("the line is cut off");
        }
        return line[next] & 0xff;
    }

    private int take() throws NotCanonical {
        int taken = peek();
        next++;
        return taken;
    }

    private void expect(char expected) throws NotCanonical {
        if (take() != expected) {
            throw wrong("'%c' is expected".formatted(expected));
        }
    }

    private NotCanonical wrong(String what) {
        return new NotCanonical(what, next - begin);
    }
}
