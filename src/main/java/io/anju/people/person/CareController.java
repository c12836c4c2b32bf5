package io.anju.people.person;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.people.CareFlags;
import io.anju.people.CareFlags.CareFlag;
import io.anju.people.CareHint;
import io.anju.people.CareNeed;
import io.anju.people.PersonId;
import io.anju.people.occupancy.Units;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Care flags of people, and what they mean for a household. */
@RestController
class CareController {

    private final CareFlags flags;
    private final PersonAccess access;
    private final Units units;

    CareController(CareFlags flags, PersonAccess access, Units units) {
        this.flags = flags;
        this.access = access;
        this.units = units;
    }

    /** How somebody agreed that it is kept. */
    enum CareChannel {
        PAPER,
        COUNTER,
        PHONE
    }

    /**
     * What a flag shall say.
     *
     * @param agreed that the person was asked and said yes
     */
    record CareRequest(
            @NotNull CareNeed need,
            @NotBlank @Size(max = 200) String hint,
            @NotNull CareChannel channel,
            boolean agreed) {}

    record CareEndRequest(@NotBlank @Size(max = 200) String reason) {}

    /** The flag, absent where there is none, and what the reader may do with it. */
    record CareView(@Nullable CareFlag flag, List<String> can) {}

    @GetMapping("/api/people/{id}/care")
    @Allowed(Permission.PEOPLE_REVEAL)
    @Transactional(readOnly = true)
    public CareView get(Actor actor, @PathVariable UUID id) {
        var person = access.require(actor, new PersonId(id), Permission.PEOPLE_REVEAL);
        var flag = flags.of(person.id()).orElse(null);
        if (!actor.may(Permission.PEOPLE_WRITE, person.projectId())) {
            return new CareView(flag, List.of());
        }
        return new CareView(flag, flag == null ? List.of("raise") : List.of("raise", "lower"));
    }

    @PutMapping("/api/people/{id}/care")
    @Allowed(Permission.PEOPLE_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void raise(Actor actor, @PathVariable UUID id, @Valid @RequestBody CareRequest request) {
        if (!request.agreed()) {
            throw Refused.field("agreed", "consent-required");
        }
        flags.raise(
                actor,
                new PersonId(id),
                request.need(),
                request.hint(),
                request.channel().name());
    }

    @PostMapping("/api/people/{id}/care/end")
    @Allowed(Permission.PEOPLE_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lower(Actor actor, @PathVariable UUID id, @Valid @RequestBody CareEndRequest request) {
        flags.lower(actor, new PersonId(id), request.reason());
    }

    /** What the desk should heed when it takes in or handles something about this unit. */
    @GetMapping("/api/places/{id}/care")
    @Allowed({Permission.REQUEST_INTAKE, Permission.REQUEST_HANDLE})
    @Transactional(readOnly = true)
    public List<CareHint> household(Actor actor, @PathVariable UUID id) {
        var unit = units.require(new PlaceId(id));
        if (!actor.may(Permission.REQUEST_INTAKE, unit.project())
                && !actor.may(Permission.REQUEST_HANDLE, unit.project())) {
            throw Refused.missing("place");
        }
        return flags.inUnit(unit.id());
    }
}
