package io.anju.requests.outage;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.people.PersonId;
import io.anju.requests.Intake;
import io.anju.requests.KnownOutage;
import io.anju.requests.OutageId;
import io.anju.requests.RequestId;
import io.anju.requests.RequestState;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.journal.RequestEvent.RequestEnded;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.RequestStep;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.tidings.Tidings;
import io.anju.requests.work.RequestWork;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes requests part of an outage, lets them go, and moves them on with it. */
@Component
public class OutageRequests {

    private final RequestJournal journal;
    private final RequestAccess access;
    private final RequestClocks clocks;
    private final RequestWork work;
    private final Tidings tidings;
    private final Reach reach;
    private final JdbcClient jdbc;

    OutageRequests(
            RequestJournal journal,
            RequestAccess access,
            RequestClocks clocks,
            RequestWork work,
            Tidings tidings,
            Reach reach,
            JdbcClient jdbc) {
        this.journal = journal;
        this.access = access;
        this.clocks = clocks;
        this.work = work;
        this.tidings = tidings;
        this.reach = reach;
        this.jdbc = jdbc;
    }

    /** A report that is being taken in is part of an outage: its reporter is told instead of somebody being sent. */
    public RequestStep takenIn(ServiceRequest request, KnownOutage outage, Instant at) {
        clocks.explainedByOutage(request, at);
        return request.join(outage, at);
    }

    /** What its reporter is told at once. */
    public static Map<String, Object> words(KnownOutage outage) {
        var words = new HashMap<String, Object>();
        words.put("kind", outage.kind());
        words.put("from", outage.startsAt());
        if (outage.expectedAt() != null) {
            words.put("to", outage.expectedAt());
        }
        if (outage.reason() != null) {
            words.put("reason", outage.reason());
        }
        if (outage.advice() != null) {
            words.put("advice", outage.advice());
        }
        return words;
    }

    /**
     * Makes an open request part of an outage of its project. One whose work is under way keeps work and promises. Refuses
     * ({@code outage-unfit}) what is no open repair of that project, what threatens a life, and what is part of another.
     */
    void attach(Actor actor, KnownOutage outage, ServiceRequest request, Instant at) {
        if (!request.mayJoinOutage()) {
            throw Refused.conflict("outage-unfit", Map.of("number", request.number()));
        }
        if (request.standing().workOrderId() == null) {
            clocks.explainedByOutage(request, at);
        }
        journal.write(actor, request, request.join(outage, at));
        tidings.tellAll(actor, request, Tidings.IN_OUTAGE, words(outage), at);
    }

    /** Makes a request a matter of its own again; its work begins if it may. Refuses {@code not-in-outage}. */
    public void detach(Actor actor, ServiceRequest request, String reason) {
        if (request.standing().outageId() == null) {
            throw Refused.conflict("not-in-outage");
        }
        var at = journal.now();
        journal.write(actor, request, request.leaveOutage(at, reason));
        if (request.state().isOpen()) {
            clocks.ownAgain(request, at);
            work.beginIfReady(actor, request, at);
        }
    }

    /**
     * A request that leaves an outage which does not reach it after all.
     *
     * @param reporter empty for somebody whom the register does not know
     */
    record Leaving(RequestId request, Optional<PersonId> reporter) {}

    /**
     * Its open requests whose place these parts reached before and do not reach after. One that a person made part of it from
     * elsewhere, such as the work in the pump room, stays: reach did not bring it and does not take it away.
     */
    List<Leaving> leaving(Outage outage, List<OutageScope> before, List<OutageScope> after) {
        var stay = within(outage, after).stream().map(Leaving::request).collect(Collectors.toSet());
        return within(outage, before).stream()
                .filter(each -> !stay.contains(each.request()))
                .toList();
    }

    /**
     * A request that it does not reach after all is a matter of its own again, as {@link #detach} gives it back: whatever was
     * called off or counted as accepted by joining is promised as before, without the time between, and work begins if it may.
     */
    void leave(Actor actor, Outage outage, Leaving leaving) {
        journal.find(leaving.request())
                .filter(request -> outage.id().equals(request.standing().outageId()))
                .ifPresent(request -> detach(actor, request, outage.number()));
    }

    private List<Leaving> within(Outage outage, List<OutageScope> scopes) {
        return reach.here("""
                        select r.id, r.person_id from requests.request r
                        join estate.v_place p on p.id = r.place_id and p.project_id = r.project_id
                        where r.outage_id = :outage and r.project_id = :project
                            and r.state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'REOPENED') and""" + Reach.WITHIN + "order by r.id", outage.project(), outage.kind(), scopes)
                .param("outage", outage.id().value())
                .query((row, number) -> new Leaving(
                        new RequestId(row.getObject(1, UUID.class)),
                        Optional.ofNullable(row.getObject(2, UUID.class)).map(PersonId::new)))
                .list();
    }

    /** Whether it became part of its outage at this instant or later. */
    boolean joinedSince(RequestId request, Instant at) {
        return jdbc.sql("""
                        select exists (select 1 from requests.step
                            where request_id = ? and verb = 'join-outage' and at >= ?)""")
                .params(request.value(), Timestamp.from(at))
                .query(Boolean.class)
                .single();
    }

    /** The request for a change, which has to be of the outage's project. */
    ServiceRequest toAttach(Actor actor, Outage outage, UUID id) {
        var request = access.with(actor, Permission.REQUEST_HANDLE, new RequestId(id));
        if (!request.projectId().equals(outage.project())) {
            throw Refused.missing("request");
        }
        return request;
    }

    /** The people of the register who reported what is part of it. */
    Set<PersonId> reporters(OutageId outage) {
        return reporters(outage, List.of());
    }

    /** The same as if these requests had left it. */
    Set<PersonId> reporters(OutageId outage, List<Leaving> but) {
        return jdbc.sql("""
                        select person_id from requests.request
                        where outage_id = ? and person_id is not null and not id = any(?)""")
                .params(
                        outage.value(),
                        but.stream().map(each -> each.request().value()).toArray(UUID[]::new))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }

    /** The next of its requests after this one that are still open, locked by whoever moves them. */
    List<RequestId> next(OutageId outage, UUID after, int limit) {
        return jdbc.sql("""
                        select id from requests.request
                        where outage_id = :outage and id > :after
                            and state in ('REGISTERED', 'VERIFIED', 'QUOTED', 'IN_WORK', 'REOPENED')
                        order by id limit :limit""")
                .param("outage", outage.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new RequestId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Tells its reporters the same as everybody. */
    void tell(Actor actor, ServiceRequest request, String template, Map<String, ?> words, Instant at) {
        tidings.tellAll(actor, request, template, words, at);
    }

    /**
     * It works again: what nobody was sent for is settled by that, with the outcome as its account; work under way
     * ends as work does.
     */
    void moveOn(Actor actor, ServiceRequest request, Map<String, ?> words, String outcome, Instant restoredAt) {
        if (request.standing().workOrderId() != null || !RequestMove.RESTORE.allowedFrom(request.state())) {
            return;
        }
        var reported = request.report().reportedAt();
        var at = restoredAt.isBefore(reported) ? reported : restoredAt;
        var step = request.settle(RequestMove.RESTORE, new Intake.Solution(null, outcome), at);
        journal.write(
                actor,
                request,
                step,
                new RequestEnded(request.companyId(), at, request.id(), request.projectId(), RequestState.CLOSED));
        clocks.stopAll(request, at);
        tidings.tellAll(actor, request, Tidings.OUTAGE_OVER, words, at);
    }
}
