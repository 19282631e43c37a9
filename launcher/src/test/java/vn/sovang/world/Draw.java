package vn.sovang.world;

import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All chance of a world, from its seed. */
final class Draw {

    private static final long MOST_MONEY = 1_000_000_000_000_000L;
    private static final List<String> WORDS =
            List.of(
                    "Mùa hè xanh",
                    "hiến máu",
                    "tình nguyện",
                    "thắp sáng đường quê",
                    "hòa nhập",
                    "hoà bình",
                    "biển đảo",
                    "tỉ phú trẻ",
                    "Đoàn viên",
                    "làm sạch bãi biển",
                    "\"Xung kích\"",
                    "nghề mỏ",
                    "vì đàn em thân yêu",
                    "2023");

    private final SplittableRandom random;
    private final int richPercent;

    Draw(long seed) {
        random = new SplittableRandom(seed);
        richPercent = between(5, 60);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both bounds included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Mostly one of the last ones. */
    <T> @Nullable T recent(List<T> things) {
        if (things.isEmpty()) {
            return null;
        }
        int back = chance(70) ? Math.min(things.size(), 12) : things.size();
        return things.get(things.size() - 1 - random.nextInt(back));
    }

    String id() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & ~(0xCL << 60) | 0x8L << 60;
        return new UUID(high, low).toString();
    }

    /** Vietnamese as typed: sometimes decomposed. */
    String text() {
        String text = pick(WORDS) + " " + pick(WORDS) + " " + between(1, 99);
        return chance(20) ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
    }

    /**
     * In some worlds many amounts are so large that their sums leave what a floating point can
     * hold.
     */
    long money() {
        if (chance(richPercent)) {
            return MOST_MONEY - (chance(30) ? 0 : between(1, 99_999_999));
        }
        return switch (between(0, 9)) {
            case 0 -> between(1, 9);
            case 1, 2, 3 -> between(1, 999_999_999);
            default -> between(1, 500) * 1_000_000L;
        };
    }
}
