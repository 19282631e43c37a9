package vn.sovang.log.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads days as they are written, {@code 2023-03-02}. Every event has some, and a formatter that
 * could read any form takes four times as long.
 */
final class DayReader extends StdScalarDeserializer<LocalDate> {

    private static final int LENGTH = 10;

    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String text = parser.getString();
        try {
            return day(text);
        } catch (DateTimeException noDay) {
            return (LocalDate)
                    context.handleWeirdStringValue(LocalDate.class, text, noDay.getMessage());
        }
    }

    /** Years have four digits but for those that nobody has lived in. */
    private static LocalDate day(String text) {
        return text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-'
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH))
                : LocalDate.parse(text);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int index = from; index < to; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("No digit");
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
