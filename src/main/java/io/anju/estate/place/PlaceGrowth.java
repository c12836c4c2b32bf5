package io.anju.estate.place;

import io.anju.estate.BuildingPlan;
import io.anju.estate.BuildingPreview;
import io.anju.estate.NewPlace;
import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the tree grows: single places and whole buildings. Runs in the caller's transaction; the caller checked the actor. */
@Component
public class PlaceGrowth {

    private final PlaceStore store;
    private final PlaceQueries queries;
    private final PlaceWords words;
    private final PlaceLabels labels;
    private final Trail trail;

    PlaceGrowth(PlaceStore store, PlaceQueries queries, PlaceWords words, PlaceLabels labels, Trail trail) {
        this.store = store;
        this.queries = queries;
        this.words = words;
        this.labels = labels;
        this.trail = trail;
    }

    /** What the plan would make and which codes are in its way; makes nothing. */
    public BuildingPreview preview(ProjectId project, BuildingPlan plan) {
        var drawn = Building.of(project, plan);
        return BuildingPreview.of(drawn, taken(project, drawn));
    }

    /**
     * Makes the building with its labels and gives its topmost place. Refuses {@code codes-taken} and then makes
     * nothing.
     */
    public Place generate(Actor actor, ProjectId project, BuildingPlan plan) {
        var drawn = Building.of(project, plan);
        var taken = taken(project, drawn);
        if (!taken.isEmpty()) {
            throw Refused.conflict(
                    "codes-taken",
                    Map.of("codes", String.join(", ", taken.stream().limit(5).toList())));
        }
        store.saveAll(drawn);
        labels.of(actor, drawn.stream().map(Place::id).toList());
        words.index(drawn.getFirst());
        trail.record(
                actor,
                SubjectRef.of("place", drawn.getFirst().id()),
                "generated",
                Map.of("code", plan.code(), "places", drawn.size()));
        drawn.stream()
                .skip(1)
                .forEach(place -> trail.record(
                        actor, SubjectRef.of("place", place.id()), "generated", Map.of("code", plan.code())));
        return drawn.getFirst();
    }

    /**
     * Adds one place with its label. Refuses {@code place-kind-misplaced}, facts that do not fit the kind, and a code
     * the project already has.
     */
    public Place add(Actor actor, NewPlace said) {
        var parent = said.parent() == null ? null : parent(said.project(), said.parent());
        if (!said.kind().fitsInto(parent == null ? null : parent.kind())) {
            throw Refused.field("parent", "place-kind-misplaced");
        }
        said.facts().check(said.kind());
        var place = blank(said, parent).saying(said.facts());
        refuseTaken(place);
        var saved = store.save(place);
        labels.of(actor, List.of(saved.id()));
        words.index(saved);
        trail.record(actor, SubjectRef.of("place", saved.id()), "added", Map.of("code", saved.code()));
        return saved;
    }

    /** Refuses the code of a place if another place of the project has it. */
    void refuseTaken(Place place) {
        var other = queries.byCode(place.projectId(), place.code());
        if (other.isPresent() && !other.get().id().equals(place.id())) {
            throw Refused.field("code", "code-taken");
        }
    }

    /** A place is no longer as it was read in this transaction. */
    void changed() {
        queries.changed();
    }

    /** A place of this project that is in use. */
    Place parent(ProjectId project, PlaceId id) {
        return store.findById(id)
                .filter(place -> place.projectId().equals(project) && place.active())
                .orElseThrow(() -> Refused.field("parent", "place-missing"));
    }

    private static Place blank(NewPlace said, @Nullable Place parent) {
        var facts = said.facts();
        return parent == null
                ? Place.in(said.project(), said.kind(), facts.code(), facts.name())
                : parent.inside(said.kind(), facts.code(), facts.name());
    }

    private List<String> taken(ProjectId project, List<Place> drawn) {
        return queries.taken(project, drawn.stream().map(Place::code).toList());
    }
}
