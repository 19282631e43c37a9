package vn.sovang.log.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * The one form in which events are written: RFC 8785. Keys are sorted, nothing is optional white
 * space, absent values are left out, and numbers are integers below 2^53.
 */
public final class CanonicalJson {

    public static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    private CanonicalJson() {}

    /** Makes a mapper write this form. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(
                        JsonWriteFeature.WRITE_HEX_UPPER_CASE,
                        JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
                .addModule(new BlackbirdModule())
                .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()));
    }
}
