package vn.sovang.benchmark.rebuild;

/** The medians of all rounds. @param identicalToLive whether every rebuild was */
public record RebuildFigures(
        int events, Rate ours, Replay stockReplay, Rate copyOut, boolean identicalToLive) {

    public record Rate(long eventsPerSecond) {}

    public record Replay(int events, long eventsPerSecond) {}
}
