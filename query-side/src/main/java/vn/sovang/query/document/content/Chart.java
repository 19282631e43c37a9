package vn.sovang.query.document.content;

import java.util.List;

/** One figure of all units, side by side. */
public record Chart(String title, List<Bar> bars) {

    /**
     * @param share of the cluster
     * @param length in the longest bar's, from 0 to 1
     */
    public record Bar(String label, Cell value, Cell share, double length) {}
}
