package io.anju.http;

import io.anju.kernel.Refused;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open streams of this process. A stream carries ids only: what changed is read through the usual door. */
@Component
public class LiveStreams {

    static final int MOST_PER_READER = 6;
    private static final int MOST_TOGETHER = 1_536;
    private static final int FULL_FOR_SECONDS = 30;
    private static final long LONGEST_MILLIS = 30 * 60_000L;

    private static final int BEAT_SECONDS = 15;

    private final int most;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-heartbeat").factory());

    @Autowired
    LiveStreams() {
        this(MOST_TOGETHER);
    }

    LiveStreams(int most) {
        this.most = most;
        heart.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends the streams before the web server begins to wait for the answers under way: they never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        heart.shutdownNow();
        listeners.forEach(LiveStreams::end);
    }

    private record Listener(String reader, Predicate<LiveChange> hears, SseEmitter stream) {}

    /**
     * A stream for this reader of the changes it hears; {@code hears} has to mind the company. It ends after half an hour,
     * so that what the reader may see is looked up anew. A reader has so many at once: one more ends the oldest, for a page
     * that was closed is only noticed at the next heartbeat. Refuses {@code too-many-attempts} where the process holds as many
     * as it can: pages without a stream ask by themselves from time to time.
     */
    public synchronized SseEmitter open(String reader, Predicate<LiveChange> hears) {
        makeRoom(reader);
        if (listeners.size() >= most) {
            throw Refused.tooMany(FULL_FOR_SECONDS);
        }
        var stream = new SseEmitter(LONGEST_MILLIS);
        var listener = new Listener(reader, hears, stream);
        stream.onCompletion(() -> listeners.remove(listener));
        stream.onTimeout(stream::complete);
        stream.onError(error -> listeners.remove(listener));
        listeners.add(listener);
        send(listener, SseEmitter.event().name("ready").data("{}"));
        return stream;
    }

    private void makeRoom(String reader) {
        var own = listeners.stream()
                .filter(listener -> listener.reader().equals(reader))
                .toList();
        for (var oldest : own.subList(0, Math.max(0, own.size() - MOST_PER_READER + 1))) {
            listeners.remove(oldest);
            end(oldest);
        }
    }

    private static void end(Listener listener) {
        try {
            listener.stream().complete();
        } catch (IllegalStateException gone) {
            // its reader left, and nobody had noticed yet
        }
    }

    /** Runs beside the writer: a slow reader must not hold up an intake. */
    @Async
    public void tell(LiveChange change) {
        for (var listener : listeners) {
            if (listener.hears().test(change)) {
                send(listener, SseEmitter.event().name(change.what()).data("{\"id\":\"" + change.id() + "\"}"));
            }
        }
    }

    /** Keeps proxies from closing quiet streams, and finds out who has gone. */
    void beat() {
        listeners.forEach(listener -> send(listener, SseEmitter.event().comment("still here")));
    }

    private void send(Listener listener, SseEmitter.SseEventBuilder event) {
        try {
            listener.stream().send(event);
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(listener);
        }
    }
}
