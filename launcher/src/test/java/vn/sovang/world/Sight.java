package vn.sovang.world;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link ReviewQuestion}, each single statement of it by its name; what is 0 or
 * missing is left out.
 */
public record Sight(int status, @Nullable String code, Map<String, String> facts) {

    static Sight refused(int status, @Nullable String code) {
        return new Sight(status, code, Map.of());
    }

    boolean admits(Sight actual) {
        return status == actual.status
                && (code == null || code.equals(actual.code))
                && facts.equals(actual.facts);
    }

    /** What only one of the two says, for people. */
    String without(Sight other) {
        Map<String, String> own = new TreeMap<>(facts);
        own.entrySet().removeIf(fact -> fact.getValue().equals(other.facts.get(fact.getKey())));
        return status + (code == null ? " " : " " + code + " ") + own;
    }

    /** Collects statements. */
    static final class Facts {
        private final Map<String, String> facts = new TreeMap<>();

        void say(String name, String text) {
            facts.put(name, text);
        }

        void say(String name, @Nullable BigDecimal number) {
            if (number != null) {
                facts.put(name, number.stripTrailingZeros().toPlainString());
            }
        }

        /** Numbered from 0. */
        void list(String name, List<String> texts) {
            for (int i = 0; i < texts.size(); i++) {
                facts.put(name + " " + i, texts.get(i));
            }
        }

        void sum(String name, long number) {
            long sum = Math.addExact(Long.parseLong(facts.getOrDefault(name, "0")), number);
            if (sum == 0) {
                facts.remove(name);
            } else {
                facts.put(name, Long.toString(sum));
            }
        }

        Sight seen() {
            return new Sight(200, null, facts);
        }
    }
}
