package io.anju.faults;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Everything that was asked of the application and what it answered: the people's own memory of the day. */
final class Ledger {

    /** Longer may nobody wait for an answer, whatever is broken. */
    static final long PATIENCE_MILLIS = 5_000;

    private static final Set<Integer> NOT_NOW = Set.of(503, 507);

    private final Map<Write, Boolean> writes = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();
    private final AtomicLong putOff = new AtomicLong();
    private volatile boolean halted;

    /** What a write leaves behind, so that it can be found again. */
    enum Kind {
        REQUEST,
        MESSAGE,
        UPLOAD,
        STEP
    }

    /**
     * Something that somebody wants written.
     *
     * @param mark unique among the writes of its kind, and a text in the rows that it leaves
     */
    record Write(Kind kind, String mark) {}

    /** Begun; counts as unknown until it is acknowledged. */
    void begun(Write write) {
        writes.putIfAbsent(write, false);
    }

    void acknowledged(Write write) {
        writes.put(write, true);
    }

    /** Notes an answer: none, a clear "not now", or something that may never be answered. */
    void answered(String what, Caller.Answer answer) {
        if (answer.status() == 0) {
            unanswered.incrementAndGet();
        } else {
            judge(what, answer);
        }
        if (answer.millis() > PATIENCE_MILLIS && !halted) {
            complaints.add(what + " took " + answer.millis() + " ms: " + answer.status());
        }
    }

    /** From now on a process may be halted: it can answer nobody, and whoever waits there goes elsewhere. */
    void expectHalts() {
        halted = true;
    }

    private void judge(String what, Caller.Answer answer) {
        slowest.accumulateAndGet(answer.millis(), Math::max);
        if (NOT_NOW.contains(answer.status()) && answer.retryAfter().isPresent()) {
            putOff.incrementAndGet();
        } else if (answer.status() >= 500) {
            complaints.add(what + ": " + answer);
        }
    }

    List<String> marks(Kind kind, boolean acknowledged) {
        return writes.entrySet().stream()
                .filter(each -> each.getKey().kind() == kind && each.getValue() == acknowledged)
                .map(each -> each.getKey().mark())
                .toList();
    }

    long count(boolean acknowledged) {
        return writes.values().stream().filter(each -> each == acknowledged).count();
    }

    List<String> complaints() {
        return complaints.stream().collect(Collectors.toList());
    }

    /** For the table: how many answers were put off or never came, and how long the slowest took. */
    String answers() {
        return "%d put off, %d unanswered, slowest %d ms".formatted(putOff.get(), unanswered.get(), slowest.get());
    }
}
