package io.anju.estate.unit;

import io.anju.estate.PlaceCode;
import io.anju.estate.PlaceKind;
import io.anju.estate.place.Place;
import io.anju.kernel.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the units of a sheet belong: what the project has, and what must be made so that they can be there. */
final class UnitParents {

    private final ProjectId project;
    private final List<Place> known;
    private final List<Place> made = new ArrayList<>();

    /** @param known the buildings, sections and floors of the project */
    UnitParents(ProjectId project, List<Place> known) {
        this.project = project;
        this.known = new ArrayList<>(known);
    }

    /** Buildings, sections and floors that were missing, parents first. */
    List<Place> made() {
        return made;
    }

    /** The place directly around a unit, made where it was missing. */
    Place around(UnitLine line) {
        var building = find(null, PlaceKind.BUILDING, line.building())
                .orElseGet(() -> make(Place.in(project, PlaceKind.BUILDING, line.building(), line.building())));
        var section = line.section() == null ? building : section(building, line.section());
        return line.floor() == null ? section : floor(section, building, line.floor());
    }

    private Place section(Place building, String said) {
        var code = building.code() + "-" + PlaceCode.normal(said).replaceAll("[^0-9A-Z]", "");
        return find(building, PlaceKind.SECTION, code)
                .or(() -> find(building, PlaceKind.SECTION, PlaceCode.normal(said)))
                .orElseGet(() -> make(building.inside(PlaceKind.SECTION, code, said)));
    }

    private Place floor(Place section, Place building, int number) {
        var around = number < 0 ? building : section;
        var level = number < 0 ? "B" + -number : number + "F";
        return known.stream()
                .filter(place -> place.kind() == PlaceKind.FLOOR
                        && around.id().equals(place.parentId())
                        && Integer.valueOf(number).equals(place.floorNo()))
                .findFirst()
                .orElseGet(() -> make(around.inside(PlaceKind.FLOOR, around.code() + "-" + level, level)
                        .onFloor(number)));
    }

    private Optional<Place> find(@Nullable Place parent, PlaceKind kind, String code) {
        return known.stream()
                .filter(place -> place.kind() == kind && place.code().equals(code))
                .filter(place -> parent == null || parent.id().equals(place.parentId()))
                .findFirst();
    }

    private Place make(Place place) {
        known.add(place);
        made.add(place);
        return place;
    }
}
