package vn.sovang.command.body;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a correction says about one field: nothing, that it is empty, or a new value. */
@JsonDeserialize(using = ChangeReader.class)
public sealed interface Change<T> {

    record Keep<T>() implements Change<T> {}

    record Clear<T>() implements Change<T> {}

    record Set<T>(T value) implements Change<T> {}

    default @Nullable T appliedTo(@Nullable T standing) {
        return switch (this) {
            case Keep<T> keep -> standing;
            case Clear<T> clear -> null;
            case Set<T>(T value) -> value;
        };
    }

    /** For a field that is never empty. */
    default T replacing(T standing) {
        return this instanceof Set<T>(T value) ? value : standing;
    }
}
