package io.anju.requests.customer;

import io.anju.requests.journal.RequestSteps;
import io.anju.requests.journal.RequestSteps.StepView;
import io.anju.requests.journal.ServiceRequest;
import io.anju.workorders.Milestone;
import io.anju.workorders.WorkOrders;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happened to a request as its reporter may know it: its own open steps and those of the work for it. */
@Component
class PublicHistory {

    private static final String WORK = "work-";

    private final RequestSteps steps;
    private final WorkOrders workOrders;

    PublicHistory(RequestSteps steps, WorkOrders workOrders) {
        this.steps = steps;
        this.workOrders = workOrders;
    }

    /** The oldest first; steps of the work are called {@code work-...}, an arrival carries its proof as note. */
    List<StepView> of(ServiceRequest request) {
        var order = request.standing().workOrderId();
        var work = order == null ? Stream.<Milestone>empty() : workOrders.milestones(order).stream();
        return Stream.concat(steps.open(request.id()).stream(), work.map(each -> step(request, each)))
                .sorted(Comparator.comparing(StepView::at))
                .toList();
    }

    private static StepView step(ServiceRequest request, Milestone milestone) {
        var proof = milestone.proof();
        return new StepView(
                milestone.at(), "", WORK + milestone.verb(), request.state(), proof == null ? null : proof.name());
    }
}
