package io.anju.requests.promise;

import io.anju.deadlines.ClockStory;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestAccess;
import io.anju.workorders.WorkOrders;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the time of a request's promises went, minute by minute. */
@RestController
class RequestClockController {

    private final RequestAccess access;
    private final RequestClocks clocks;
    private final WorkOrders workOrders;
    private final Clock clock;

    RequestClockController(RequestAccess access, RequestClocks clocks, WorkOrders workOrders, Clock clock) {
        this.access = access;
        this.clocks = clocks;
        this.workOrders = workOrders;
        this.clock = clock;
    }

    @GetMapping("/api/requests/{id}/clocks")
    @Allowed(Permission.REQUEST_READ)
    @Transactional(readOnly = true)
    public List<ClockStory> clocks(Actor actor, @PathVariable UUID id) {
        var request = access.toRead(actor, new RequestId(id));
        return clocks.explain(request, workOrders.hands(request.subject()), clock.instant());
    }
}
