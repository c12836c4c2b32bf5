package io.anju.faults;

import io.anju.faults.Caller.Answer;
import io.anju.faults.Ledger.Kind;
import io.anju.faults.Ledger.Write;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People at work: reports taken in, accepted, arrived at, photographed, finished and written about. Whatever gets no answer
 * is asked again with the same key, as a phone does.
 */
final class Shift implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 100;
    private static final int DESKS = 4;

    private final Supplier<Office> offices;
    private final Ledger ledger;
    private final byte[] picture;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong lastTaken = new AtomicLong();
    private final AtomicLong longestSilence = new AtomicLong();
    private List<Future<?>> running = List.of();
    private volatile boolean open;

    /** @param offices where the next case is taken in: several processes take turns */
    Shift(Supplier<Office> offices, Ledger ledger, byte[] picture) {
        this.offices = offices;
        this.ledger = ledger;
        this.picture = picture;
    }

    void begin() {
        open = true;
        lastTaken.set(System.nanoTime());
        running = IntStream.range(0, DESKS)
                .<Future<?>>mapToObj(desk -> threads.submit(() -> {
                    while (open) {
                        oneCase(offices.get());
                    }
                }))
                .toList();
    }

    /** Lets everybody finish what they began, however long that takes the application. */
    void end() throws Exception {
        open = false;
        for (var desk : running) {
            desk.get();
        }
    }

    /** When the application last took something, in {@link System#nanoTime()}. */
    long lastTaken() {
        return lastTaken.get();
    }

    /** The longest time in which nothing was taken since this was last asked, in milliseconds. */
    long longestSilence() {
        return longestSilence.getAndSet(0);
    }

    @Override
    public void close() {
        open = false;
        threads.shutdownNow();
    }

    private void oneCase(Office office) {
        var title = Caller.newKey();
        var report = Map.of(
                "project",
                office.project(),
                "kind",
                "REPAIR",
                "category",
                "light-out",
                "place",
                office.unit(),
                "title",
                title,
                "verified",
                true,
                "impact",
                "ONE_UNIT",
                "urgency",
                "STOPPED");
        var receipt = write(
                new Write(Kind.REQUEST, title),
                key -> office.desk().post("/api/requests", key, Map.of("channel", "PHONE", "report", report)));
        var request = "/api/requests/" + receipt.path("id").asString();
        var text = Caller.newKey();
        write(
                new Write(Kind.MESSAGE, text),
                key -> office.desk().post(request + "/messages", key, Map.of("text", text)));
        work(office, read(office.desk(), request).path("work").path("id").asString());
    }

    private void work(Office office, String order) {
        var path = "/api/work-orders/" + order;
        var offered =
                read(office.desk(), path).path("offers").path(0).path("name").asString();
        var hand = office.technicians().get(offered);
        if (hand == null) {
            throw new IllegalStateException("nobody was offered " + order + ": " + offered);
        }
        step(hand, path, order, "acceptance", Map.of());
        step(hand, path, order, "departure", Map.of());
        step(hand, path, order, "arrival", Map.of());
        var name = Caller.newKey() + ".png";
        var file = write(new Write(Kind.UPLOAD, name), key -> hand.upload("/api/files", key, name, picture));
        write(
                new Write(Kind.STEP, order + " photos"),
                key -> hand.post(
                        path + "/photos",
                        key,
                        Map.of("role", "AFTER", "files", List.of(file.path("id").asString()))));
        step(hand, path, order, "finish", Map.of("done", "更换灯管"));
    }

    private void step(Caller hand, String path, String order, String step, Map<String, ?> body) {
        write(new Write(Kind.STEP, order + " " + step), key -> hand.post(path + "/" + step, key, body));
    }

    private interface Call {
        Answer with(String key);
    }

    private JsonNode write(Write write, Call call) {
        var key = Caller.newKey();
        ledger.begun(write);
        var answer = persist(write.toString(), () -> call.with(key));
        ledger.acknowledged(write);
        return answer.body().isBlank() ? JsonMapper.shared().createObjectNode() : answer.json();
    }

    private JsonNode read(Caller who, String path) {
        return persist(path, () -> who.get(path)).json();
    }

    private Answer persist(String what, Supplier<Answer> call) {
        var until = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < until) {
            var answer = call.get();
            ledger.answered(what, answer);
            if (answer.taken()) {
                var now = System.nanoTime();
                longestSilence.accumulateAndGet((now - lastTaken.getAndSet(now)) / 1_000_000, Math::max);
                return answer;
            }
            if (answer.status() >= 400
                    && answer.status() < 500
                    && !answer.body().contains("changed-meanwhile")) {
                throw new IllegalStateException(what + ": " + answer);
            }
            Patience.pause(PAUSE_MILLIS);
        }
        throw new IllegalStateException(what + " was never taken");
    }
}
