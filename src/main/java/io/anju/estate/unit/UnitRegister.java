package io.anju.estate.unit;

import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.place.Place;
import io.anju.estate.place.PlaceLabels;
import io.anju.estate.place.PlaceQueries;
import io.anju.estate.place.PlaceStore;
import io.anju.estate.place.PlaceWords;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** Writes checked lines of units into the tree: everything new in one batch. */
@Component
class UnitRegister {

    private static final List<PlaceKind> AROUND = List.of(PlaceKind.BUILDING, PlaceKind.SECTION, PlaceKind.FLOOR);

    private final PlaceStore store;
    private final PlaceQueries queries;
    private final PlaceLabels labels;
    private final PlaceWords words;
    private final Trail trail;

    UnitRegister(PlaceStore store, PlaceQueries queries, PlaceLabels labels, PlaceWords words, Trail trail) {
        this.store = store;
        this.queries = queries;
        this.labels = labels;
        this.words = words;
        this.trail = trail;
    }

    /** The units of the project that lines name by id. */
    Map<PlaceId, Place> byId(ProjectId project, Collection<UnitLine> lines) {
        var ids = lines.stream()
                .map(UnitLine::id)
                .filter(Objects::nonNull)
                .map(PlaceId::new)
                .toList();
        return StreamSupport.stream(store.findAllById(ids).spliterator(), false)
                .filter(place ->
                        place.kind() == PlaceKind.UNIT && place.projectId().equals(project))
                .collect(Collectors.toMap(Place::id, place -> place));
    }

    /** Returns what it made: units, and what had to be there around them. */
    List<SubjectRef> take(Actor actor, ProjectId project, List<UnitLine> lines) {
        var known = byId(project, lines);
        var parents = new UnitParents(project, store.findAllByProjectIdAndKindIn(project, AROUND));
        var units = lines.stream().map(line -> place(line, parents, known)).toList();
        store.saveAll(parents.made());
        store.saveAll(units);
        var all = Stream.concat(parents.made().stream(), units.stream()).toList();
        labels.of(actor, all.stream().map(Place::id).toList());
        words.indexEach(all);
        queries.changed();
        trail.record(actor, SubjectRef.of("project", project), "units-imported", Map.of("lines", lines.size()));
        var before = known.keySet();
        all.forEach(place -> trail.record(
                actor,
                SubjectRef.of("place", place.id()),
                before.contains(place.id()) ? "changed-by-import" : "imported",
                Map.of()));
        return all.stream()
                .filter(place -> !before.contains(place.id()))
                .map(place -> SubjectRef.of("place", place.id()))
                .toList();
    }

    private static Place place(UnitLine line, UnitParents parents, Map<PlaceId, Place> known) {
        var around = parents.around(line);
        if (line.id() == null) {
            var unit = around.inside(PlaceKind.UNIT, line.code(), line.name());
            return unit.saying(line.onto(unit.facts()));
        }
        var unit = Objects.requireNonNull(known.get(new PlaceId(line.id())), "a checked line");
        return unit.within(around).onFloor(around.floorNo()).saying(line.onto(unit.facts()));
    }
}
