package io.anju.estate.plans;

import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.files.FileContent;
import io.anju.files.FileId;
import io.anju.files.Files;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hanging up, pinning and taking down plans. */
@Service
class Plans {

    private static final String ROLE = "plan";
    private static final int MOST_PINS = 500;

    private final PlanRows rows;
    private final Places places;
    private final Files files;
    private final Trail trail;

    Plans(PlanRows rows, Places places, Files files, Trail trail) {
        this.rows = rows;
        this.places = places;
        this.files = files;
        this.trail = trail;
    }

    /**
     * Hangs up a picture. Refuses {@code file-missing}, {@code picture-needed}, a place of another project.
     *
     * @param place the building or floor it shows; null for the whole site
     */
    @Transactional
    PlanId add(Actor actor, ProjectId project, @Nullable PlaceId place, String name, FileId file) {
        actor.require(Permission.ESTATE_WRITE, project, "project");
        if (place != null) {
            refuseForeign(project, List.of(place), "place");
        }
        var id = PlanId.next();
        files.attach(actor, SubjectRef.of("plan", id), ROLE, List.of(file));
        if (files.of(SubjectRef.of("plan", id)).stream().noneMatch(view -> view.picture())) {
            throw Refused.field("file", "picture-needed");
        }
        rows.add(id, project, place, name.strip(), file);
        record(actor, project, place, "plan-added", name.strip());
        return id;
    }

    /** The plans of a project, or only those of one place. */
    @Transactional(readOnly = true)
    List<PlanRows.Plan> of(Actor actor, ProjectId project, @Nullable PlaceId place) {
        requireReading(actor, project, "project");
        return rows.of(project, place);
    }

    @Transactional(readOnly = true)
    PlanRows.Plan get(Actor actor, PlanId id) {
        var plan = rows.find(id).orElseThrow(() -> Refused.missing("plan"));
        requireReading(actor, plan.project(), "plan");
        return plan;
    }

    @Transactional(readOnly = true)
    List<Pin> pins(Actor actor, PlanId id) {
        return rows.pins(get(actor, id).id());
    }

    @Transactional(readOnly = true)
    FileContent picture(Actor actor, PlanId id, boolean thumbnail) {
        return files.open(SubjectRef.of("plan", id), get(actor, id).file(), thumbnail);
    }

    /** Puts these pins in the place of all earlier ones. Refuses more than 500, two of one place, places elsewhere. */
    @Transactional
    void pin(Actor actor, PlanId id, IfMatch version, List<Pin> pins) {
        var plan = writable(actor, id);
        version.check(plan.version());
        if (pins.size() > MOST_PINS) {
            throw Refused.invalid("pins-too-many", Map.of("most", MOST_PINS));
        }
        if (pins.stream().map(Pin::place).distinct().count() < pins.size()) {
            throw Refused.field("pins", "place-pinned-twice");
        }
        refuseForeign(
                plan.project(),
                pins.stream().map(pin -> new PlaceId(pin.place())).toList(),
                "pins");
        rows.pin(plan, pins);
        record(actor, plan.project(), plan.place(), "plan-pinned", plan.name());
    }

    /** Takes a plan down with its pins. */
    @Transactional
    void remove(Actor actor, PlanId id) {
        var plan = writable(actor, id);
        rows.remove(plan.id());
        record(actor, plan.project(), plan.place(), "plan-removed", plan.name());
    }

    /** On the record of the place it shows; of the project where it shows the whole site. */
    private void record(Actor actor, ProjectId project, @Nullable PlaceId place, String verb, String name) {
        var subject = place == null ? SubjectRef.of("project", project) : SubjectRef.of("place", place);
        trail.record(actor, subject, verb, Map.of("plan", name));
    }

    private PlanRows.Plan writable(Actor actor, PlanId id) {
        var plan = rows.find(id).orElseThrow(() -> Refused.missing("plan"));
        actor.require(Permission.ESTATE_WRITE, plan.project(), "plan");
        return plan;
    }

    private void refuseForeign(ProjectId project, List<PlaceId> ids, String field) {
        var own = places.find(ids).stream()
                .filter(place -> place.project().equals(project))
                .count();
        if (own < ids.size()) {
            throw Refused.field(field, "place-missing");
        }
    }

    private static void requireReading(Actor actor, ProjectId project, String noun) {
        if (!actor.may(Permission.ESTATE_WRITE, project)) {
            actor.require(Permission.ESTATE_READ, project, noun);
        }
    }
}
