package io.anju.estate.place;

import io.anju.estate.BuildingPlan;
import io.anju.estate.Naming;
import io.anju.estate.PlaceKind;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Draws a building after its plan: pure computation, nothing is stored. Parents come before what lies inside them. */
final class Building {

    private static final int MOST_PLACES = 10_000;

    private final BuildingPlan plan;
    private final List<Place> places = new ArrayList<>();

    private Building(BuildingPlan plan) {
        this.plan = plan;
    }

    /**
     * The places of the building, itself first. Refuses more than 10,000 ({@code building-too-large}), patterns with
     * unknown marks, and patterns that call two places the same ({@code codes-repeat}).
     */
    static List<Place> of(ProjectId project, BuildingPlan plan) {
        if (plan.size() > MOST_PLACES) {
            throw Refused.invalid("building-too-large", Map.of("most", MOST_PLACES));
        }
        plan.naming().check();
        var building = new Building(plan);
        building.draw(Place.in(project, PlaceKind.BUILDING, plan.code(), plan.name()));
        building.refuseRepeatedCodes();
        return building.places;
    }

    private void draw(Place building) {
        places.add(building);
        var marks = Map.of("building", building.code());
        for (var basement = -plan.basements(); basement < 0; basement++) {
            drawFloor(building, marks, basement);
        }
        for (var section = 1; section <= plan.sections(); section++) {
            drawSection(building, section);
        }
        if (plan.sections() == 0) {
            plan.floorNumbers().forEach(floor -> drawFloor(building, marks, floor));
        }
    }

    private void drawSection(Place building, int number) {
        var marks = Map.of("building", building.code(), "section", Integer.toString(number));
        var section = add(
                building,
                PlaceKind.SECTION,
                plan.naming().sectionCode(),
                plan.naming().sectionName(),
                marks);
        plan.floorNumbers().forEach(floor -> drawFloor(section, marks, floor));
    }

    private void drawFloor(Place parent, Map<String, String> around, int number) {
        var marks = new HashMap<>(around);
        marks.put("floor", number < 0 ? "B" + -number : Integer.toString(number));
        marks.put("level", number < 0 ? "B" + -number : number + "F");
        var naming = plan.naming();
        var floor = parent.inside(
                        PlaceKind.FLOOR, Naming.fill(naming.floorCode(), marks), Naming.fill(naming.floorName(), marks))
                .onFloor(number);
        places.add(floor);
        for (var unit = 1; number >= plan.unitsFromFloor() && unit <= plan.unitsPerFloor(); unit++) {
            marks.put("unit", Integer.toString(unit));
            add(floor, PlaceKind.UNIT, naming.unitCode(), naming.unitName(), marks);
        }
        for (var space : number < 0 ? plan.basementSpaces() : plan.floorSpaces()) {
            marks.put("space", space.strip());
            add(floor, PlaceKind.SPACE, naming.spaceCode(), naming.spaceName(), marks);
        }
    }

    private Place add(Place parent, PlaceKind kind, String code, String name, Map<String, String> marks) {
        var place = parent.inside(kind, Naming.fill(code, marks), Naming.fill(name, marks));
        places.add(place);
        return place;
    }

    private void refuseRepeatedCodes() {
        var seen = new HashSet<String>();
        for (var place : places) {
            if (place.code().isEmpty() || !seen.add(place.code())) {
                throw Refused.field("naming." + field(place.kind()), "codes-repeat");
            }
        }
    }

    private static String field(PlaceKind kind) {
        return switch (kind) {
            case BUILDING, FLOOR -> "floorCode";
            case SECTION -> "sectionCode";
            case UNIT -> "unitCode";
            case SPACE -> "spaceCode";
        };
    }
}
