package vn.sovang.query.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * At most as many rows as were asked for. @param next where the next page starts; absent on the
 * last one
 */
public record Page<T>(List<T> rows, @Nullable String next) {

    /**
     * @param found one row more than the limit, when there are more
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> rows = found.subList(0, limit);
        return new Page<>(rows, cursor.apply(rows.getLast()));
    }
}
