package io.anju.estate;

import io.anju.estate.place.ExternalPlaces;
import io.anju.estate.place.PlaceGrowth;
import io.anju.estate.place.PlaceLabels;
import io.anju.estate.place.PlaceList;
import io.anju.estate.place.PlaceQueries;
import io.anju.estate.project.ProjectStore;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of places, for all modules. Readers check themselves who may ask; verbs check the actor. */
@Service
public class Places {

    private final PlaceQueries queries;
    private final PlaceGrowth growth;
    private final PlaceLabels labels;
    private final ExternalPlaces external;
    private final PlaceList list;
    private final ProjectStore projects;

    Places(
            PlaceQueries queries,
            PlaceGrowth growth,
            PlaceLabels labels,
            ExternalPlaces external,
            PlaceList list,
            ProjectStore projects) {
        this.queries = queries;
        this.growth = growth;
        this.labels = labels;
        this.external = external;
        this.list = list;
        this.projects = projects;
    }

    /** Shows what a plan would make; refuses what {@link #generate} would refuse, except codes that are taken. */
    @Transactional(readOnly = true)
    public BuildingPreview preview(Actor actor, ProjectId project, BuildingPlan plan) {
        actor.require(Permission.ESTATE_WRITE, project, "project");
        return growth.preview(project, plan);
    }

    /**
     * Makes a building with all its floors, units and public spaces. Refuses {@code building-too-large} (10,000 places),
     * {@code codes-repeat}, {@code mark-unknown}, {@code codes-taken}.
     */
    @Transactional
    public PlaceId generate(Actor actor, ProjectId project, BuildingPlan plan) {
        requireWritable(actor, project);
        return growth.generate(actor, project, plan).id();
    }

    /** Adds one place. Refuses {@code place-kind-misplaced}, {@code code-taken}, facts that do not go with the kind. */
    @Transactional
    public PlaceId add(Actor actor, NewPlace place) {
        requireWritable(actor, place.project());
        return growth.add(actor, place).id();
    }

    /** The place; refuses {@code place-missing}. */
    @Transactional(readOnly = true)
    public PlaceSummary get(PlaceId id) {
        return queries.find(id).orElseThrow(() -> Refused.missing("place"));
    }

    /** The places with these ids, in no order; ids of nothing are left out. */
    @Transactional(readOnly = true)
    public List<PlaceSummary> find(Collection<PlaceId> ids) {
        return queries.find(ids);
    }

    /** The place with this code in the project, however it is spelled. */
    @Transactional(readOnly = true)
    public Optional<PlaceSummary> byCode(ProjectId project, String code) {
        return queries.byCode(project, PlaceCode.normal(code));
    }

    /** The place whose valid label carries this code; empty for a replaced one. */
    @Transactional(readOnly = true)
    public Optional<PlaceSummary> byQr(String code) {
        return queries.byLabel(code);
    }

    /** The code of the place's label, made if it had none. */
    @Transactional
    public String qrOf(Actor actor, PlaceId id) {
        return labels.of(actor, List.of(id)).values().iterator().next();
    }

    /** The first twenty active places that have every word of {@code q}: {@code 1803} finds 18F-1803. */
    @Transactional(readOnly = true)
    public List<PlaceSummary> search(ProjectId project, String q) {
        return queries.search(project, PlaceSearch.of(q));
    }

    /** The places around this one, the building first. */
    @Transactional(readOnly = true)
    public List<PlaceSummary> ancestors(PlaceId id) {
        return queries.ancestors(id);
    }

    /**
     * The place that another system calls so, made directly in the project when first named.
     *
     * @param latitude and {@code longitude} in degrees; both null where unknown
     */
    @Transactional
    public PlaceId findOrCreate(
            Actor actor, ProjectId project, String name, @Nullable Double latitude, @Nullable Double longitude) {
        actor.require(Permission.ESTATE_WRITE, project, "project");
        var position = latitude == null || longitude == null ? null : Position.of(latitude, longitude);
        return external.findOrCreate(project, name, position);
    }

    /** Whether a point is within so many metres of the place; false where nobody knows where the place is. */
    @Transactional(readOnly = true)
    public boolean near(PlaceId id, double latitude, double longitude, double metres) {
        var position = get(id).position();
        return position != null && position.metresTo(Position.of(latitude, longitude)) <= metres;
    }

    /** A page of the places that the actor may read or change. */
    @Transactional(readOnly = true)
    public Page<PlaceList.Row> list(Actor actor, PlaceFilter filter, ListQuery query) {
        var scope = actor.scope(Permission.ESTATE_READ).plus(actor.scope(Permission.ESTATE_WRITE));
        return list.page(scope, filter, query);
    }

    /** Who may write everywhere still writes only where there is a project. */
    private void requireWritable(Actor actor, ProjectId project) {
        actor.require(Permission.ESTATE_WRITE, project, "project");
        if (!projects.existsById(project)) {
            throw Refused.missing("project");
        }
    }
}
