package io.anju.people.occupancy;

import io.anju.estate.PlaceId;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.estate.SitePlans;
import io.anju.files.FileResponses;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.people.Occupancy;
import io.anju.people.People;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plans of places a resident may report on: the own unit, and public places where that unit is. */
@RestController
@RequestMapping("/api/my/places/{place}/plans")
class MyPlanController {

    private final People people;
    private final Places places;
    private final SitePlans plans;

    MyPlanController(People people, Places places, SitePlans plans) {
        this.people = people;
        this.places = places;
        this.plans = plans;
    }

    /** The nearest plan first; a place that is none of the caller's business looks as if it did not exist. */
    @GetMapping
    @Allowed(Permission.REPORT_OWN)
    @Transactional(readOnly = true)
    public List<SitePlans.SitePlan> list(Actor actor, @PathVariable UUID place) {
        return plans.showing(reportable(actor, new PlaceId(place)));
    }

    @GetMapping("/{plan}/picture")
    @Allowed(Permission.REPORT_OWN)
    @Transactional(readOnly = true)
    public ResponseEntity<Resource> picture(Actor actor, @PathVariable UUID place, @PathVariable UUID plan) {
        return FileResponses.of(plans.picture(reportable(actor, new PlaceId(place)), plan));
    }

    private PlaceId reportable(Actor actor, PlaceId id) {
        var units = people.unitsOf(actor.requireAccount());
        var place = places.get(id);
        if (units.stream().noneMatch(unit -> isAt(unit, place))) {
            throw Refused.missing("place");
        }
        return id;
    }

    private static boolean isAt(Occupancy unit, PlaceSummary place) {
        return place.publicSpace()
                ? unit.project().equals(place.project())
                : unit.unit().equals(place.id()) || unit.unit().equals(place.parent());
    }
}
