package vn.sovang.benchmark;

/** What can be measured by itself. */
public enum Section {
    /** Commands in process and over HTTP, and how soon their figures are visible. */
    APPEND,
    /** All views from the log. */
    REBUILD,
    /** Totals as of any moment. */
    ASOF,
    ALL;

    boolean includes(Section part) {
        return this == ALL || this == part;
    }
}
