package vn.sovang.query.rebuild.fresh;

import java.util.List;

/**
 * The live views beside the rebuilt ones at one position.
 *
 * @param differences empty when they are identical
 */
public record Comparison(boolean identical, List<Difference> differences) {

    static Comparison of(List<Difference> differences) {
        return new Comparison(differences.isEmpty(), differences);
    }
}
