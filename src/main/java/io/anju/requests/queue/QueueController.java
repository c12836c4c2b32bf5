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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The live queue (D1). */
@RestController
@RequestMapping("/api/queue")
class QueueController {

    private final QueueQueries queries;
    private final Clock clock;

    QueueController(QueueQueries queries, Clock clock) {
        this.queries = queries;
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
}
