package vn.sovang.log.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import vn.sovang.log.AnswerKey;

/**
 * The appends that share one commit. At most one append per stream and per key, and none that
 * depends on a stream that the batch writes: inside a batch, nothing can conflict with anything
 * else.
 */
final class Batch {

    static final int MAX_APPENDS = 1_000;
    static final int MAX_BYTES = 8 << 20;

    private final List<PendingAppend> members = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private final Set<AnswerKey> keys = new HashSet<>();
    private long bytes;

    /**
     * Takes from the waiting appends, in their order, all that fit together; leaves the others
     * waiting.
     */
    static Batch takeFrom(Deque<PendingAppend> waiting) {
        Batch batch = new Batch();
        Deque<PendingAppend> left = new ArrayDeque<>();
        Iterator<PendingAppend> all = waiting.iterator();
        while (all.hasNext()) {
            PendingAppend next = all.next();
            if (batch.fits(next.append())) {
                batch.add(next);
            } else {
                left.add(next);
            }
        }
        waiting.clear();
        waiting.addAll(left);
        return batch;
    }

    List<PendingAppend> members() {
        return members;
    }

    private boolean fits(Append append) {
        return members.isEmpty()
                || (members.size() < MAX_APPENDS
                        && bytes < MAX_BYTES
                        && append.recordedAt() == null
                        && members.getFirst().append().recordedAt() == null
                        && touchesNothingOf(append));
    }

    private boolean touchesNothingOf(Append append) {
        return append.events().stream()
                        .noneMatch(
                                each ->
                                        written.contains(each.stream())
                                                || read.contains(each.stream()))
                && append.dependencies().stream().noneMatch(each -> written.contains(each.stream()))
                && (append.answer() == null || !keys.contains(append.answer().key()));
    }

    private void add(PendingAppend pending) {
        members.add(pending);
        Append append = pending.append();
        for (NewEvent event : append.events()) {
            if (event.stream() != null) {
                written.add(event.stream());
            }
            bytes += event.payload().length + event.metadata().length;
        }
        append.dependencies().forEach(each -> read.add(each.stream()));
        if (append.answer() != null) {
            keys.add(append.answer().key());
        }
    }
}
