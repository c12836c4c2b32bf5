package io.anju.estate;

import io.anju.calendar.ServiceCalendars;
import io.anju.estate.place.PlaceQueries;
import io.anju.estate.project.Project;
import io.anju.estate.project.ProjectQueries;
import io.anju.estate.project.ProjectStore;
import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The managed sites of a company. */
@Service
public class Projects {

    private final ProjectStore store;
    private final ProjectQueries queries;
    private final PlaceQueries places;
    private final Trail trail;
    private final ServiceCalendars calendars;
    private final Clock clock;

    Projects(
            ProjectStore store,
            ProjectQueries queries,
            PlaceQueries places,
            Trail trail,
            ServiceCalendars calendars,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.places = places;
        this.trail = trail;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Adds a project. Takes {@link Permission#ESTATE_WRITE} everywhere, for nobody is responsible for it yet. Refuses
     * {@code project-name-taken}, {@code zone-unknown}, overlapping travel hours.
     */
    @Transactional
    public ProjectId create(Actor actor, NewProject said) {
        if (!actor.scope(Permission.ESTATE_WRITE).all()) {
            throw Refused.forbidden();
        }
        var project = saved(Project.of(said));
        var id = project.id();
        calendars.define(actor, id, ZoneId.of(project.zone()));
        record(actor, id, "created", Map.of("name", said.name()));
        return id;
    }

    /** The project; refuses {@code project-missing}. For modules that have checked who asks. */
    @Transactional(readOnly = true)
    public ProjectSummary get(ProjectId id) {
        return queries.find(id).orElseThrow(() -> Refused.missing("project"));
    }

    /** The active projects in which the actor holds the permission, by name. */
    @Transactional(readOnly = true)
    public List<ProjectSummary> visible(Actor actor, Permission permission) {
        return queries.active(actor.scope(permission));
    }

    /** The projects whose places the actor may read or change, by name. */
    @Transactional(readOnly = true)
    public Page<ProjectSummary> list(Actor actor, ListQuery query) {
        return queries.list(actor.scope(Permission.ESTATE_READ).plus(actor.scope(Permission.ESTATE_WRITE)), query);
    }

    /**
     * A project with its settings, for whoever may read or change its places; refuses {@code project-missing} to
     * others.
     */
    @Transactional(readOnly = true)
    public Project open(Actor actor, ProjectId id) {
        if (!actor.may(Permission.ESTATE_WRITE, id)) {
            actor.require(Permission.ESTATE_READ, id, "project");
        }
        return load(id);
    }

    /**
     * Replaces what is said of a project. Takes {@link Permission#ESTATE_WRITE} there; refuses a version that is no
     * longer the present one and what {@link #create} refuses.
     */
    @Transactional
    public void describe(Actor actor, ProjectId id, IfMatch version, NewProject said) {
        actor.require(Permission.ESTATE_WRITE, id, "project");
        var project = load(id);
        version.check(project.requireVersion());
        saved(project.saying(said));
        record(actor, id, "described", Map.of("name", said.name()));
    }

    /** Ends or resumes the management of a project; what is open there goes on to its end. */
    @Transactional
    public void retire(Actor actor, ProjectId id, boolean retired) {
        actor.require(Permission.ESTATE_WRITE, id, "project");
        var project = load(id);
        if (retired != (project.retiredAt() != null)) {
            saved(retired ? project.retired(clock.instant(), actor.name()) : project.retired(null, null));
            record(actor, id, retired ? "retired" : "resumed", Map.of());
        }
    }

    private void record(Actor actor, ProjectId id, String verb, Map<String, String> facts) {
        trail.record(actor, SubjectRef.of("project", id), verb, facts);
    }

    private Project load(ProjectId id) {
        return store.findById(id).orElseThrow(() -> Refused.missing("project"));
    }

    private Project saved(Project project) {
        try {
            return store.save(project);
        } catch (DuplicateKeyException e) {
            throw Refused.field("name", "project-name-taken");
        }
    }
}
