package vn.sovang.command.bus;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates as they stood after their last command in this process, so that the next one need not
 * read their stream again. Another process may have gone on since: see {@link Recollection}.
 *
 * <p>The repository forgets an aggregate whose append failed. Soft references, since an activity
 * with thousands of batches takes a thousand times the room of a plain one.
 */
final class RememberedAggregates implements Cache {

    private static final int MAX_AGGREGATES = 4_000;

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> kept =
            Caffeine.newBuilder().maximumSize(MAX_AGGREGATES).softValues().build();

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K stream) {
        return (V) Recollection.current().of(kept.getIfPresent(stream));
    }

    /** A thing whose beginning was refused has no stream, and is not remembered. */
    @Override
    public void put(@Nullable Object stream, Object aggregate) {
        if (stream != null) {
            kept.put(stream, aggregate);
        }
    }

    @Override
    public boolean putIfAbsent(Object stream, Object aggregate) {
        return kept.asMap().putIfAbsent(stream, aggregate) == null;
    }

    @Override
    public boolean remove(@Nullable Object stream) {
        return stream != null && kept.asMap().remove(stream) != null;
    }

    @Override
    public boolean containsKey(Object stream) {
        return kept.asMap().containsKey(stream);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody listens to this memory");
    }
}
