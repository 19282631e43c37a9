package vn.sovang.platform.json;

import java.math.BigInteger;
import java.util.function.LongFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a whole number, and says of one that is too large that it is too large. */
final class StrictWhole<T> extends StdScalarDeserializer<T> {

    private final transient BigInteger least;
    private final transient BigInteger most;
    private final transient LongFunction<T> form;

    StrictWhole(Class<T> type, long least, long most, LongFunction<T> form) {
        super(type);
        this.least = BigInteger.valueOf(least);
        this.most = BigInteger.valueOf(most);
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw refused(parser, "must be a whole number");
        }
        BigInteger number = parser.getBigIntegerValue();
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw refused(parser, "is out of range");
        }
        return form.apply(number.longValueExact());
    }

    private static DatabindException refused(JsonParser parser, String why) {
        return DatabindException.from(parser, why, new MalformedValue(why));
    }
}
