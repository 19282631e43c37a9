package vn.sovang.log.append;

import java.util.concurrent.CompletableFuture;

/** An append and whoever waits for its outcome. */
record PendingAppend(Append append, CompletableFuture<AppendOutcome> outcome) {

    PendingAppend(Append append) {
        this(append, new CompletableFuture<>());
    }
}
