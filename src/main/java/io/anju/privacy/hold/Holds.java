package io.anju.privacy.hold;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.PersonId;
import io.anju.people.PersonSubjects;
import io.anju.requests.RequestId;
import io.anju.requests.Requests;
import io.anju.trail.Trail;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and lifts legal holds (Y-04). */
@Service
class Holds {

    private final JdbcClient jdbc;
    private final HoldLock lock;
    private final PersonSubjects people;
    private final Requests requests;
    private final Trail trail;
    private final Clock clock;

    Holds(JdbcClient jdbc, HoldLock lock, PersonSubjects people, Requests requests, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.people = people;
        this.requests = requests;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Holds from the commit on: a purge under way ends its batch first. Refuses ({@code person-missing},
     * {@code request-missing}) what is not in the actor's projects, and ({@code hold-exists}) what is held already.
     */
    @Transactional
    UUID set(Actor actor, HeldThing thing, String reason) {
        var project = project(actor, thing);
        lock.exclusive();
        var id = Ids.next();
        try {
            jdbc.sql("""
                            insert into privacy.hold (company_id, id, project_id, kind, subject_id, reason, set_at, set_account,
                                set_by)
                            values (:company, :id, :project, :kind, :subject, :reason, :at, :account, :by)""")
                    .param("company", actor.company().value())
                    .param("id", id)
                    .param("project", project.value())
                    .param("kind", thing.kind().name())
                    .param("subject", thing.id())
                    .param("reason", reason.strip())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("account", actor.requireAccount().value())
                    .param("by", actor.name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refused.conflict("hold-exists");
        }
        trail.record(actor, thing.subject(), "held", Map.of());
        return id;
    }

    /** Refuses ({@code hold-missing}) what is none or not in the actor's projects, and ({@code hold-lifted}) a second time. */
    @Transactional
    void lift(Actor actor, UUID id, String reason) {
        var hold = jdbc.sql("select project_id, kind, subject_id, lifted_at from privacy.hold where id = ? for update")
                .param(id)
                .query((row, number) -> new Found(
                        new ProjectId(row.getObject(1, UUID.class)),
                        new HeldThing(HoldKind.valueOf(row.getString(2)), row.getObject(3, UUID.class)),
                        row.getTimestamp(4) != null))
                .optional()
                .orElseThrow(() -> Refused.missing("hold"));
        actor.require(Permission.PERSONAL_DATA, hold.project(), "hold");
        if (hold.lifted()) {
            throw Refused.conflict("hold-lifted");
        }
        jdbc.sql("""
                        update privacy.hold set lifted_at = :at, lifted_account = :account, lifted_by = :by, lifted_for = :reason
                        where id = :id""")
                .param("at", Timestamp.from(clock.instant()))
                .param("account", actor.requireAccount().value())
                .param("by", actor.name())
                .param("reason", reason.strip())
                .param("id", id)
                .update();
        trail.record(actor, hold.thing().subject(), "hold-lifted", Map.of());
    }

    private record Found(ProjectId project, HeldThing thing, boolean lifted) {}

    private ProjectId project(Actor actor, HeldThing thing) {
        if (thing.kind() == HoldKind.PERSON) {
            return people.require(actor, new PersonId(thing.id()), Permission.PERSONAL_DATA)
                    .project();
        }
        var project = requests.get(new RequestId(thing.id())).project();
        actor.require(Permission.PERSONAL_DATA, project, "request");
        return project;
    }
}
