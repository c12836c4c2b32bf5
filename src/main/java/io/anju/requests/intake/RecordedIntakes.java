package io.anju.requests.intake;

import io.anju.calendar.ServiceCalendar;
import io.anju.calendar.ServiceCalendars;
import io.anju.deadlines.Priority;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.requests.RecordedIntake;
import io.anju.requests.RecordedIntake.RecordedPromise;
import io.anju.requests.RecordedRequest;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.category.Catalogue;
import io.anju.requests.journal.Assessment;
import io.anju.requests.journal.Priorities;
import io.anju.requests.journal.Report;
import io.anju.requests.journal.RequestEvent.RequestEnded;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestRegister;
import io.anju.requests.journal.RequestStep;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.journal.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests of a history that happened elsewhere. */
@Component
public class RecordedIntakes {

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final ServiceCalendars calendars;
    private final RequestJournal journal;
    private final RequestRegister register;
    private final RecordedWork work;

    RecordedIntakes(
            JdbcClient jdbc,
            Catalogue catalogue,
            ServiceCalendars calendars,
            RequestJournal journal,
            RequestRegister register,
            RecordedWork work) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.journal = journal;
        this.register = register;
        this.work = work;
    }

    /**
     * Takes a request in as a file tells it, with the promises of the file. Takes {@link Permission#REQUEST_INTAKE} in
     * the project; refuses {@code external-ref-taken}.
     */
    public RecordedRequest take(Actor actor, RecordedIntake intake) {
        actor.require(Permission.REQUEST_INTAKE, intake.project(), "project");
        var category = catalogue.forReport(intake.category(), intake.kind());
        var calendar = calendars.of(intake.project());
        var request = draft(actor, intake, calendar);
        var steps = new ArrayList<RequestStep>();
        steps.add(Intakes.registered(request));
        var clocks = work.promise(actor, request, intake);
        work.open(actor, request, intake).ifPresent(steps::add);
        try {
            journal.write(actor, request, steps, Intakes.opened(request));
        } catch (DuplicateKeyException e) {
            throw String.valueOf(e.getMessage()).contains("external_ref") ? Refused.conflict("external-ref-taken") : e;
        }
        register.index(request, null, category.zh());
        return new RecordedRequest(request.id(), clocks);
    }

    /**
     * Ends request and work as a file tells it. Takes {@link Permission#REQUEST_HANDLE}; refuses {@code closed-before-
     * opened}.
     */
    public void close(Actor actor, RequestId id, Instant at, String source) {
        var request = journal.load(id);
        actor.require(Permission.REQUEST_HANDLE, request.projectId(), "request");
        if (at.isBefore(request.report().reportedAt())) {
            throw Refused.conflict("closed-before-opened");
        }
        work.end(actor, request, at, source);
        var step = request.closeAsRecorded(at, source);
        journal.write(
                actor,
                request,
                step,
                new RequestEnded(request.companyId(), at, id, request.projectId(), request.state()));
    }

    /** The requests that were taken in from this source, by the source's own number; numbers never seen are absent. */
    public Map<String, RequestId> find(String source, Collection<String> refs) {
        var found = new HashMap<String, RequestId>();
        jdbc.sql("""
                        select external_ref, id from requests.request
                        where external_source = :source and external_ref = any(:refs)""")
                .param("source", source)
                .param("refs", refs.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString(1), new RequestId(row.getObject(2, UUID.class)));
                });
        return found;
    }

    private ServiceRequest draft(Actor actor, RecordedIntake intake, ServiceCalendar calendar) {
        var category = catalogue.get(intake.category());
        var priority = priority(intake);
        var byPolicy = intake.promise() instanceof RecordedPromise.Policy;
        var startsAt = byPolicy ? Priorities.start(priority, calendar, intake.reportedAt()) : intake.reportedAt();
        var assessment = new Assessment(
                intake.kind(), intake.category(), category.impact(), category.urgency(), priority, startsAt);
        var standing = Standing.begin(assessment, intake.reportedAt()).verified(intake.reportedAt());
        return new ServiceRequest(
                RequestId.next(),
                actor.company(),
                intake.project(),
                register.number(intake.reportedAt(), calendar.zone()),
                report(actor, intake, !calendar.isOpen(intake.reportedAt())),
                standing);
    }

    private @Nullable Priority priority(RecordedIntake intake) {
        if (intake.kind() != RequestKind.REPAIR) {
            return null;
        }
        var category = catalogue.get(intake.category());
        return Objects.requireNonNullElseGet(
                intake.priority(), () -> catalogue.matrix().priority(category.impact(), category.urgency()));
    }

    private Report report(Actor actor, RecordedIntake intake, boolean offHours) {
        return new Report(
                intake.channel(),
                intake.title(),
                intake.description(),
                intake.place(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                intake.reportedAt(),
                journal.now(),
                actor.name(),
                actor.account(),
                offHours,
                intake.source(),
                intake.ref());
    }
}
