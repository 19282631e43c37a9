package vn.sovang.platform.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** Reads one of a set of names exactly as it is written, without trimming. */
final class StrictChoices extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return new Exact(deserializer);
    }

    private static final class Exact extends ValueDeserializer<Object> {

        private final ValueDeserializer<?> names;

        Exact(ValueDeserializer<?> names) {
            this.names = names;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)
                    || !parser.getString().equals(parser.getString().strip())) {
                throw DatabindException.from(
                        parser, "choice", new MalformedValue("must be one of the names"));
            }
            return names.deserialize(parser, context);
        }
    }
}
