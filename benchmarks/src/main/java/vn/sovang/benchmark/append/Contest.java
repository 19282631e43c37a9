package vn.sovang.benchmark.append;

import java.util.List;
import vn.sovang.benchmark.append.AppendFigures.Http;
import vn.sovang.benchmark.append.AppendFigures.Rate;

/** Who has a turn in each round, in this order. */
record Contest(
        Slot stockAxonJdbc,
        Slot stockCached,
        Slot bareInsert,
        Slot ours,
        Slot withoutProof,
        Slot http) {

    /**
     * Proof costs less than the machine's speed changes from turn to turn: with and without it come
     * twice, so that what comes and goes slowly strikes both alike.
     */
    List<Slot> inTurn() {
        return List.of(
                stockAxonJdbc,
                stockCached,
                bareInsert,
                ours,
                withoutProof,
                withoutProof,
                ours,
                http);
    }

    AppendFigures figures(int clients) {
        return new AppendFigures(
                clients,
                Rate.ofAll(ours.turns()),
                Rate.of(stockAxonJdbc.turns()),
                Rate.of(stockCached.turns()),
                Rate.of(bareInsert.turns()),
                Rate.ofAll(withoutProof.turns()));
    }

    Http overHttp(int clients) {
        Rate rate = Rate.of(http.turns());
        return new Http(clients, rate.perSecond(), rate.p50Ms(), rate.p99Ms());
    }
}
