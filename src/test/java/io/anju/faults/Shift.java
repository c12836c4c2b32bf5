package io.anju.faults;

import io.anju.faults.Caller.Answer;
import io.anju.faults.Ledger.Kind;
import io.anju.faults.Ledger.Write;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private volatile boolean turned;

    /** @param offices where the next call goes: several processes take turns */
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
                        try {
                            oneCase();
                        } catch (OfferGone lapsed) {
                            IO.println(lapsed.getMessage());
                        }
                    }
                }))
                .toList();
    }

    /** From now on the clock may be turned: whoever finds that an offer lapsed meanwhile lets that case go. */
    void expectTurns() {
        turned = true;
    }

    /** An offer that rang for longer than it may, by the clock of the application: nothing was promised. */
    private static final class OfferGone extends RuntimeException {

        OfferGone(String what) {
            super("let go: " + what);
        }
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

    private void oneCase() {
        var office = offices.get();
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
                key -> desk().post("/api/requests", key, Map.of("channel", "PHONE", "report", report)));
        var request = "/api/requests/" + receipt.path("id").asString();
        var text = Caller.newKey();
        write(new Write(Kind.MESSAGE, text), key -> desk().post(request + "/messages", key, Map.of("text", text)));
        work(read(request).path("work").path("id").asString());
    }

    private void work(String order) {
        var path = "/api/work-orders/" + order;
        var name = read(path).path("offers").path(0).path("name").asString();
        step(name, path, order, "acceptance", Map.of());
        step(name, path, order, "departure", Map.of());
        step(name, path, order, "arrival", Map.of());
        var title = Caller.newKey() + ".png";
        var file = write(new Write(Kind.UPLOAD, title), key -> hand(name).upload("/api/files", key, title, picture));
        var photos = Map.of("role", "AFTER", "files", List.of(file.path("id").asString()));
        write(new Write(Kind.STEP, order + " photos"), key -> hand(name).post(path + "/photos", key, photos));
        step(name, path, order, "finish", Map.of("done", "更换灯管"));
    }

    private void step(String name, String path, String order, String step, Map<String, ?> body) {
        write(new Write(Kind.STEP, order + " " + step), key -> hand(name).post(path + "/" + step, key, body));
    }

    /** Whoever is at the door now: a repetition may come to another process than the first try. */
    private Caller desk() {
        return offices.get().desk();
    }

    private Caller hand(String name) {
        return Optional.ofNullable(offices.get().technicians().get(name))
                .orElseThrow(() -> new IllegalStateException("nobody is called " + name));
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

    private JsonNode read(String path) {
        return persist(path, () -> desk().get(path)).json();
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
            if (turned && answer.status() == 409 && answer.body().contains("offer-gone")) {
                throw new OfferGone(what);
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
