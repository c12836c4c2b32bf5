package io.anju.requests.outcome;

import io.anju.deadlines.Pause;
import io.anju.deadlines.Responsible;
import io.anju.deadlines.Target;
import io.anju.http.LiveChanges;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyEvent;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.tidings.Tidings;
import io.anju.workorders.WorkOrderEvent;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What happens to the work of a repair, told on to its clocks, its state and its reporter, at the work's own time. */
@Component
public class RequestReactions {

    private final RequestJournal journal;
    private final RequestClocks clocks;
    private final WorkProgress progress;
    private final Tidings tidings;
    private final LiveChanges live;

    RequestReactions(
            RequestJournal journal, RequestClocks clocks, WorkProgress progress, Tidings tidings, LiveChanges live) {
        this.journal = journal;
        this.clocks = clocks;
        this.progress = progress;
        this.tidings = tidings;
        this.live = live;
    }

    /** The work moved: the request follows, as far as it still expects that. */
    @ApplicationModuleListener
    public void on(WorkOrderEvent.Progressed event) {
        if (isOurs(event)) {
            journal.find(new RequestId(event.origin().id()))
                    .filter(request ->
                            event.workOrder().equals(request.standing().workOrderId()))
                    .ifPresent(request -> {
                        react(actor(event), request, event, event.occurredAt());
                        journal.announce(request);
                    });
        }
    }

    /** Rings and silences change what the queue shows, but neither state nor clock of the request. */
    @EventListener
    void on(WorkOrderEvent.Searched event) {
        if (isOurs(event)) {
            live.changed(RequestJournal.change(
                    event.company(), event.project(), event.origin().id()));
        }
    }

    private static boolean isOurs(WorkOrderEvent event) {
        return event.origin().type().equals(ServiceRequest.SUBJECT);
    }

    private void react(Actor actor, ServiceRequest request, WorkOrderEvent.Progressed event, Instant at) {
        switch (event) {
            case WorkOrderEvent.Accepted accepted -> {
                progress.goOn(actor, request, at);
                clocks.stop(request, Target.ACCEPT, at);
                clocks.stop(request, Target.DISPATCH, at);
                clocks.answerFor(request, new Responsible(accepted.account(), null));
                if (!accepted.account().equals(accepted.before())) {
                    tidings.tellAll(actor, request, Tidings.NAMED, Map.of("technician", accepted.name()), at);
                }
            }
            case WorkOrderEvent.GivenBack back -> {
                clocks.sendAgain(request, at);
                var told = interruption(back.reason());
                if (told != null) {
                    tidings.tellAll(actor, request, told, Map.of(), at);
                }
            }
            case WorkOrderEvent.Arrived ignored -> {
                progress.goOn(actor, request, at);
                clocks.stop(request, Target.ARRIVE, at);
                clocks.stop(request, Target.APPOINT, at);
            }
            case WorkOrderEvent.Paused paused -> {
                var note = paused.note() == null ? "" : paused.note();
                clocks.pause(request, new Pause(paused.reason(), paused.whose(), note, paused.by()), at);
                tidings.tellAll(actor, request, Tidings.PAUSED, Map.of("reason", paused.reason(), "note", note), at);
            }
            case WorkOrderEvent.Resumed ignored -> clocks.resume(request, at);
            case WorkOrderEvent.MadeSafe ignored -> clocks.stop(request, Target.TEMPORARY_FIX, at);
            case WorkOrderEvent.Finished ignored -> progress.finished(actor, request, at);
            case WorkOrderEvent.Confirmed ignored -> progress.confirmed(actor, request, at);
            case WorkOrderEvent.Closed ignored -> progress.closed(actor, request, at);
            case WorkOrderEvent.Reopened reopened -> progress.reopened(actor, request, reopened.reason(), at);
            case WorkOrderEvent.Cancelled cancelled -> progress.cancelled(actor, request, cancelled.reason(), at);
            default -> {
                // journeys and inspections change what the queue shows, but neither state nor clock of the request
            }
        }
    }

    private static @Nullable String interruption(String reason) {
        return switch (reason) {
            case WorkOrderEvent.GivenBack.CALLED_AWAY -> Tidings.CALLED_AWAY;
            case WorkOrderEvent.GivenBack.CALLED_OFF_SITE -> Tidings.INTERRUPTED;
            default -> null;
        };
    }

    private static Actor actor(CompanyEvent event) {
        return Actor.system(event.company(), "work");
    }
}
