package vn.sovang.benchmark.append;

import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.sovang.benchmark.measure.Clients.Turn;
import vn.sovang.benchmark.run.Run;

/** The medians of all rounds. */
public record AppendFigures(
        int clients,
        Rate ours,
        Rate stockAxonJdbc,
        Rate stockCached,
        Rate bareInsert,
        Rate withoutProof) {

    /** Acknowledged commands, and how long each took. */
    public record Rate(long perSecond, double p50Ms, double p99Ms) {

        /** Of all turns together: of two medians, each may come from another round. */
        static Rate ofAll(List<Turn> turns) {
            return of(List.of(Turn.together(turns)));
        }

        /** The medians of the turns. */
        static Rate of(List<Turn> turns) {
            return new Rate(
                    Math.round(median(turns, Turn::perSecond)),
                    median(turns, turn -> turn.latencies().p50Ms()),
                    median(turns, turn -> turn.latencies().p99Ms()));
        }

        private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
            return Run.median(turns.stream().mapToDouble(figure).boxed().toList());
        }
    }

    /** The same over HTTP. */
    public record Http(int clients, long perSecond, double p50Ms, double p99Ms) {}
}
