package vn.sovang.query.document.content;

import java.util.List;

/** Limitations, or directions. */
public record Remarks(String title, List<Remark> remarks) {

    /**
     * @param about the unit, or the whole cluster, and the year that a direction is for
     */
    public record Remark(String about, String text) {}
}
