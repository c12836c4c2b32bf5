package io.anju.people.occupancy;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.Occupancies;
import io.anju.people.OccupancyId;
import io.anju.people.PersonId;
import io.anju.people.Relation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Relations between people and units. */
@RestController
@RequestMapping("/api")
class OccupancyController {

    private final Occupancies occupancies;
    private final Households households;
    private final Units units;
    private final Clock clock;

    OccupancyController(Occupancies occupancies, Households households, Units units, Clock clock) {
        this.occupancies = occupancies;
        this.households = households;
        this.units = units;
        this.clock = clock;
    }

    /** What begins; {@code to} is the last day, absent while open. */
    record BeginRequest(
            @NotNull UUID unit,
            @NotNull Relation relation,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    record EndOccupancy(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    record RepresentativeRequest(
            @NotNull UUID project,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    record Begun(OccupancyId id) {}

    @PostMapping("/people/{id}/occupancies")
    @Allowed(Permission.PEOPLE_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(Actor actor, @PathVariable UUID id, @Valid @RequestBody BeginRequest request) {
        return new Begun(occupancies.begin(
                actor,
                new PersonId(id),
                new PlaceId(request.unit()),
                request.relation(),
                request.from(),
                request.to()));
    }

    @PostMapping("/occupancies/{id}/end")
    @Allowed(Permission.PEOPLE_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable UUID id, @Valid @RequestBody EndOccupancy request) {
        occupancies.end(actor, new OccupancyId(id), request.on(), request.reason());
    }

    @PostMapping("/people/{id}/representations")
    @Allowed(Permission.PEOPLE_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void represent(Actor actor, @PathVariable UUID id, @Valid @RequestBody RepresentativeRequest request) {
        occupancies.represent(actor, new PersonId(id), new ProjectId(request.project()), request.from(), request.to());
    }

    /** Who belongs to a unit now, masked. */
    @GetMapping("/units/{unit}/occupants")
    @Allowed(Permission.PEOPLE_READ)
    @Transactional(readOnly = true)
    List<Occupant> occupants(Actor actor, @PathVariable UUID unit) {
        var place = units.find(new PlaceId(unit)).orElseThrow(() -> Refused.missing("place"));
        actor.require(Permission.PEOPLE_READ, place.project(), "place");
        return households.occupants(place.id(), clock.instant());
    }
}
