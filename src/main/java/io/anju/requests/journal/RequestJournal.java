package io.anju.requests.journal;

import io.anju.http.LiveChange;
import io.anju.http.LiveChanges;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.requests.RequestId;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Loads requests for a change and writes what happened: the row, the step, the trail, the news. */
@Component
public class RequestJournal {

    private final RequestStore store;
    private final RequestSteps noted;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final LiveChanges live;
    private final Clock clock;

    RequestJournal(
            RequestStore store,
            RequestSteps noted,
            Trail trail,
            ApplicationEventPublisher events,
            LiveChanges live,
            Clock clock) {
        this.store = store;
        this.noted = noted;
        this.trail = trail;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /** The instant that everything written in this call should carry. */
    public Instant now() {
        return clock.instant();
    }

    /** Like {@link #find}; refuses {@code request-missing}. */
    public ServiceRequest load(RequestId id) {
        return find(id).orElseThrow(() -> Refused.missing("request"));
    }

    /** The request, locked until the transaction ends: of two people who act at once the second sees the first's work. */
    public Optional<ServiceRequest> find(RequestId id) {
        return store.findLockedById(id);
    }

    /** The request as it stands; refuses {@code request-missing}. */
    public ServiceRequest read(RequestId id) {
        return store.findById(id).orElseThrow(() -> Refused.missing("request"));
    }

    /** The same for a single step. */
    public void write(Actor actor, ServiceRequest request, RequestStep step, RequestEvent... happened) {
        write(actor, request, List.of(step), happened);
    }

    /** Several steps at once, such as a registration that leads to work in the same moment. */
    public void write(Actor actor, ServiceRequest request, List<RequestStep> steps, RequestEvent... happened) {
        store.save(request);
        for (var step : steps) {
            noted.add(actor, request.id, step, now());
            var facts = new HashMap<String, Object>();
            facts.put("state", step.to().name());
            if (step.note() != null) {
                facts.put("note", step.note());
            }
            trail.record(actor, request.subject(), step.verb(), facts, step.at());
        }
        for (var event : happened) {
            events.publishEvent(event);
        }
        announce(request);
    }

    /** Tells the open screens that something about the request changed, be it only its work or a clock. */
    public void announce(ServiceRequest request) {
        announce(request.companyId, request.projectId, request.id.value());
    }

    /** The same about a request that nobody has to read for it. */
    public void announce(CompanyId company, ProjectId project, UUID request) {
        live.changed(change(company, project, request));
    }

    /** The news that a request changed, for open screens. */
    public static LiveChange change(CompanyId company, ProjectId project, UUID request) {
        return LiveChange.in(project, company, ServiceRequest.SUBJECT, request, Permission.REQUEST_READ);
    }
}
