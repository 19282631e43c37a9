package vn.sovang.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import vn.sovang.event.unit.UnitCode;

/**
 * JSON as the contract has it: nothing is guessed, nothing is coerced, nothing unknown is passed
 * over.
 */
public final class StrictJson {

    public static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    private StrictJson() {}

    /** Makes a mapper read and write this form. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
                .addModule(values());
        refuseCoercions(builder);
        return builder;
    }

    private static UnitCode unit(String text) {
        if (text.isBlank()) {
            throw new MalformedValue("must name a unit");
        }
        return new UnitCode(StrictText.read(text));
    }

    private static void refuseCoercions(JsonMapper.Builder builder) {
        builder.withCoercionConfigDefaults(
                config -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.Fail);
                    }
                });
        builder.withCoercionConfig(
                LogicalType.Float,
                config ->
                        config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert));
    }

    private static SimpleModule values() {
        return new SimpleModule("sovang")
                .addDeserializer(String.class, new StrictValue<>(String.class, StrictText::read))
                .addDeserializer(
                        LocalDate.class, new StrictValue<>(LocalDate.class, StrictDate::read))
                .addDeserializer(
                        Instant.class, new StrictValue<>(Instant.class, StrictInstant::read))
                .addDeserializer(UUID.class, new StrictValue<>(UUID.class, StrictUuid::read))
                .addDeserializer(
                        UnitCode.class, new StrictValue<>(UnitCode.class, StrictJson::unit))
                .addDeserializer(
                        Long.class,
                        new StrictWhole<>(Long.class, Long.MIN_VALUE, Long.MAX_VALUE, n -> n))
                .addDeserializer(
                        Integer.class,
                        new StrictWhole<>(
                                Integer.class,
                                Integer.MIN_VALUE,
                                Integer.MAX_VALUE,
                                Math::toIntExact))
                .setDeserializerModifier(new StrictChoices())
                .addSerializer(Instant.class, new InstantWriter());
    }
}
