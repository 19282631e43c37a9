package vn.sovang.command.body;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a field of a correction: left out keeps, null clears, a value sets. */
public final class ChangeReader extends ValueDeserializer<Change<?>> {

    private final @Nullable ValueDeserializer<Object> value;

    public ChangeReader() {
        this(null);
    }

    private ChangeReader(@Nullable ValueDeserializer<Object> value) {
        this.value = value;
    }

    @Override
    public ValueDeserializer<?> createContextual(
            DeserializationContext context, BeanProperty property) {
        JavaType type = property.getType().containedType(0);
        return new ChangeReader(context.findContextualValueDeserializer(type, property));
    }

    @Override
    public Change<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (value == null) {
            throw new IllegalStateException("A change is only read as a field");
        }
        return new Change.Set<>(value.deserialize(parser, context));
    }

    @Override
    public Change<?> getNullValue(DeserializationContext context) {
        return new Change.Clear<>();
    }

    @Override
    public Change<?> getAbsentValue(DeserializationContext context) {
        return new Change.Keep<>();
    }
}
