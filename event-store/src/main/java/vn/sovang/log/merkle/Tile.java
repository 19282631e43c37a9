package vn.sovang.log.merkle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Up to 256 consecutive hashes of a level, as <a href="https://c2sp.org/tlog-tiles">tlog-tiles</a>
 * cuts a tree into them. Level 0 has the leaves, each hash of a higher one is the root of a full
 * tile below.
 *
 * @param level 0 to 63
 * @param index among the tiles of the level, from 0
 * @param width how many hashes, 1 to 256
 */
public record Tile(int level, long index, int width) {

    /** Of a full tile. */
    public static final int WIDTH = 256;

    /** How many heights of the tree one level takes together. */
    public static final int HEIGHT = 8;

    private static final int MAX_LEVEL = 63;

    private static final Pattern LEVEL = Pattern.compile("(0|[1-9]\\d?)/(.*)");

    /** The index has at most 15 digits; only the leading group of a long one may not be all 0. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "((?:(?!x000)x\\d{3}/(?:x\\d{3}/){0,3})?\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /** The index of its first hash among all of the level. */
    public long first() {
        return index * WIDTH;
    }

    public boolean isFull() {
        return width == WIDTH;
    }

    /**
     * @param path what follows {@code tile/}, as in {@code 0/x001/234.p/5}
     */
    public static Optional<Tile> parse(String path) {
        Matcher parts = LEVEL.matcher(path);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) > MAX_LEVEL) {
            return Optional.empty();
        }
        return at(Integer.parseInt(parts.group(1)), parts.group(2));
    }

    /**
     * The tile of leaves whose entries are asked for.
     *
     * @param path what follows {@code tile/entries/}
     */
    public static Optional<Tile> parseEntries(String path) {
        return at(0, path);
    }

    private static Optional<Tile> at(int level, String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(parts.group(1).replaceAll("[x/]", ""));
        int width = width(parts.group(2));
        return width <= WIDTH ? Optional.of(new Tile(level, index, width)) : Optional.empty();
    }

    /** A partial tile of the full width is none. */
    private static int width(@Nullable String partial) {
        if (partial == null) {
            return WIDTH;
        }
        int width = Integer.parseInt(partial);
        return width < WIDTH ? width : Integer.MAX_VALUE;
    }

    /** The form that {@link #parse} reads. */
    public String path() {
        StringBuilder place = new StringBuilder("%03d".formatted(index % 1_000));
        for (long rest = index / 1_000; rest > 0; rest /= 1_000) {
            place.insert(0, "x%03d/".formatted(rest % 1_000));
        }
        return level + "/" + place + (isFull() ? "" : ".p/" + width);
    }
}
