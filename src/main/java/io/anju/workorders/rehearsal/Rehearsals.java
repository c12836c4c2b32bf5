package io.anju.workorders.rehearsal;

import io.anju.database.ListRead;
import io.anju.estate.Projects;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.workorders.dispatch.Weights;
import io.anju.workorders.rehearsal.RehearsalStore.Kept;
import io.anju.workorders.rehearsal.RehearsalView.RehearsalState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Past periods lived again under other weights. Every verb takes {@link Permission#WORK_DISPATCH} or
 * {@link Permission#SETTINGS_WRITE} in the project.
 */
@Service
class Rehearsals {

    /** A quarter. */
    static final int MOST_DAYS = 92;

    private static final int LAST = 10;

    private final RehearsalStore store;
    private final RehearsalQueries queries;
    private final Projects projects;
    private final Trail trail;
    private final Clock clock;

    Rehearsals(RehearsalStore store, RehearsalQueries queries, Projects projects, Trail trail, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.projects = projects;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Asks for one. Refuses days that are not over, that are more than a quarter, or in the wrong order
     * ({@code span-invalid}), and a second one while one of the project is under way ({@code rehearsal-under-way}).
     */
    @Transactional
    RehearsalView ask(Actor actor, ProjectId project, LocalDate from, LocalDate to, Weights weights) {
        require(actor, project);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, projects.get(project).zone());
        if (!to.isBefore(today) || from.isAfter(to) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw Refused.field("from", "span-invalid");
        }
        var id = store.add(actor, project, from, to, weights, now)
                .orElseThrow(() -> Refused.conflict("rehearsal-under-way"));
        trail.record(
                actor,
                SubjectRef.of("project", project),
                "dispatch-rehearsed",
                Map.of("from", from.toString(), "to", to.toString()));
        return queries.view(store.find(id).orElseThrow());
    }

    /** The last ten, the newest first. */
    @Transactional(readOnly = true)
    List<RehearsalView> last(Actor actor, ProjectId project) {
        require(actor, project);
        return store.last(project, LAST).stream().map(queries::view).toList();
    }

    /** Refuses ({@code rehearsal-missing}) one of a project that is none of the actor's business. */
    @Transactional(readOnly = true)
    RehearsalView get(Actor actor, UUID id) {
        return queries.view(find(actor, id));
    }

    /** Its orders; see {@link #get}. */
    @ListRead
    public Page<RehearsedRow> orders(Actor actor, UUID id, boolean all, ListQuery query) {
        find(actor, id);
        return queries.orders(id, all, query);
    }

    /** What was lived by now stays. Refuses ({@code rehearsal-over}) one that has ended. */
    @Transactional
    RehearsalView cancel(Actor actor, UUID id) {
        find(actor, id);
        if (!store.end(id, RehearsalState.CANCELLED, clock.instant())) {
            throw Refused.conflict("rehearsal-over");
        }
        return get(actor, id);
    }

    private Kept find(Actor actor, UUID id) {
        return store.find(id)
                .filter(kept -> actor.may(Permission.WORK_DISPATCH, kept.project())
                        || actor.may(Permission.SETTINGS_WRITE, kept.project()))
                .orElseThrow(() -> Refused.missing("rehearsal"));
    }

    private void require(Actor actor, ProjectId project) {
        if (!actor.may(Permission.SETTINGS_WRITE, project)) {
            actor.require(Permission.WORK_DISPATCH, project, "project");
        }
        projects.get(project);
    }
}
