package io.anju.requests.queue;

import io.anju.deadlines.Priority;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.RequestKind;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live queue (D1). */
@RestController
@RequestMapping("/api/queue")
class QueueController {

    private final QueueQueries queries;
    private final QueueListeners listeners;
    private final Clock clock;

    QueueController(QueueQueries queries, QueueListeners listeners, Clock clock) {
        this.queries = queries;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** The queue at an instant, grouped by time, the most pressing first. */
    record QueueView(Instant at, List<QueueItem> items) {}

    @GetMapping
    @Allowed(Permission.REQUEST_READ)
    QueueView queue(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean unassigned,
            @RequestParam(required = false) @Nullable RequestKind kind,
            @RequestParam(required = false) @Nullable Priority priority,
            @RequestParam(required = false) @Nullable @Size(max = 100) String q) {
        var now = clock.instant();
        return new QueueView(
                now, queries.items(actor, new QueueQueries.Filter(project, mine, unassigned, kind, priority, q), now));
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(Permission.REQUEST_READ)
    SseEmitter events(Actor actor) {
        return listeners.open(actor, actor.scope(Permission.REQUEST_READ));
    }
}
