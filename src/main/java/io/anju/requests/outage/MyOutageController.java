package io.anju.requests.outage;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.people.Occupancy;
import io.anju.people.People;
import io.anju.requests.KnownOutage;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What residents see of outages: those of their own homes. */
@RestController
class MyOutageController {

    private final KnownOutages known;
    private final People people;
    private final Clock clock;

    MyOutageController(KnownOutages known, People people, Clock clock) {
        this.known = known;
        this.people = people;
        this.clock = clock;
    }

    /** What lasts or lies ahead, then what was over in the last days. */
    @GetMapping("/api/my/outages")
    @Allowed(Permission.REPORT_OWN)
    List<KnownOutage> mine(Actor actor) {
        var homes = people.unitsOf(actor.requireAccount()).stream()
                .map(Occupancy::unit)
                .toList();
        return known.of(homes, clock.instant());
    }
}
