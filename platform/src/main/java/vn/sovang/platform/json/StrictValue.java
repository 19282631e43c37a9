package vn.sovang.platform.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value from a JSON text and from nothing else. */
final class StrictValue<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, T> form;

    StrictValue(Class<T> type, Function<String, T> form) {
        super(type);
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw DatabindException.from(
                    parser, "text expected", new MalformedValue("must be a text"));
        }
        try {
            return form.apply(parser.getString());
        } catch (MalformedValue malformed) {
            throw DatabindException.from(parser, malformed.getMessage(), malformed);
        }
    }
}
