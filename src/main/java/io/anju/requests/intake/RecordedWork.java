package io.anju.requests.intake;

import io.anju.deadlines.ClockView;
import io.anju.kernel.Actor;
import io.anju.requests.RecordedIntake;
import io.anju.requests.RecordedIntake.RecordedPromise;
import io.anju.requests.journal.RequestStep;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.work.RequestWork;
import io.anju.workorders.WorkOrders;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The clocks and the work order of a recorded request, from its opening to its summarised end. */
@Component
class RecordedWork {

    private final RequestClocks clocks;
    private final RequestWork work;
    private final WorkOrders workOrders;

    RecordedWork(RequestClocks clocks, RequestWork work, WorkOrders workOrders) {
        this.clocks = clocks;
        this.work = work;
        this.workOrders = workOrders;
    }

    /** Starts what the file or the policy promises. */
    List<ClockView> promise(Actor actor, ServiceRequest request, RecordedIntake intake) {
        return switch (intake.promise()) {
            case RecordedPromise.None ignored -> List.of();
            case RecordedPromise.Policy ignored -> clocks.start(actor, request);
            case RecordedPromise.Given given -> clocks.startRecorded(actor, request, given.targets());
        };
    }

    /** Opens the work of a repair and gives the step to be written; empty for everything else. */
    Optional<RequestStep> open(Actor actor, ServiceRequest request, RecordedIntake intake) {
        return request.isRepair()
                ? Optional.of(work.openRecorded(actor, request, intake.team(), intake.reportedAt()))
                : Optional.empty();
    }

    /** Whatever was still promised is judged at this instant. */
    void end(Actor actor, ServiceRequest request, Instant at, String source) {
        clocks.stopAll(request, at);
        var order = request.standing().workOrderId();
        if (order != null) {
            workOrders.closeAsRecorded(actor, order, at, source);
        }
    }
}
