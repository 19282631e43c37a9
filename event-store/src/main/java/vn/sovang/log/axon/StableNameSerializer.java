package vn.sovang.log.axon;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.sovang.event.Event;
import vn.sovang.event.StoredEvent;
import vn.sovang.event.StoredEvents;
import vn.sovang.log.json.CanonicalJson;
import vn.sovang.log.json.EventCodec;

/** Writes events under their stored names and revisions, never under the names of classes. */
public final class StableNameSerializer extends Jackson3Serializer {

    private final EventCodec codec;

    public StableNameSerializer(EventCodec codec) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(CanonicalJson::configure));
        this.codec = codec;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (!Event.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        StoredEvent stored = StoredEvents.of(type);
        return new SimpleSerializedType(stored.name(), Integer.toString(stored.revision()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return isMetaData(type) ? MetaData.class : StoredEvents.named(type.getName()).type();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        if (isMetaData(type) || !(stored.getData() instanceof byte[] payload)) {
            return super.deserialize(stored);
        }
        return (T) codec.decode(type.getName(), Integer.parseInt(type.getRevision()), payload);
    }

    private static boolean isMetaData(SerializedType type) {
        return type.getName().equals(MetaData.class.getName());
    }
}
