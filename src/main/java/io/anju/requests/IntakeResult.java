package io.anju.requests;

import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.workorders.WorkOrderId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an intake led to, in a form from which the promise can be read out.
 *
 * @param priority null unless a repair
 * @param deferred whether the clocks wait for the next opening (S-05)
 * @param startsAt when the clocks start
 * @param handler who answers for a complaint or enquiry
 * @param workOrder the work that began at once
 * @param outage the outage that explains it, in place of promises and work of its own; null for none
 * @param token for the reporter's own link; never stored, given once
 */
public record IntakeResult(
        RequestId id,
        String number,
        RequestKind kind,
        RequestState state,
        @Nullable Priority priority,
        boolean deferred,
        Instant startsAt,
        List<Promise> promises,
        @Nullable String handler,
        @Nullable WorkOrderId workOrder,
        @Nullable KnownOutage outage,
        String token) {

    /**
     * One promise.
     *
     * @param dueAt null while only the agreed window will say
     */
    public record Promise(Target target, @Nullable Instant dueAt) {}
}
