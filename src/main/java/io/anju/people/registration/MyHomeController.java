package io.anju.people.registration;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.Occupancy;
import io.anju.people.People;
import io.anju.people.Relation;
import io.anju.people.person.Consents;
import io.anju.people.person.PersonAccess;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is a resident's own. */
@RestController
@RequestMapping("/api/my")
class MyHomeController {

    private final People people;
    private final Registrations registrations;
    private final HomeClaims claims;
    private final Consents consents;

    MyHomeController(People people, Registrations registrations, HomeClaims claims, Consents consents) {
        this.people = people;
        this.registrations = registrations;
        this.claims = claims;
        this.consents = consents;
    }

    /** What the desk handed out. */
    record ClaimByCode(@NotBlank @Size(max = 60) String code) {}

    /** The unit in the resident's words. */
    record ClaimInWords(
            @NotNull UUID project,
            @NotBlank @Size(max = 100) String unit,
            @NotNull Relation relation) {}

    /** How the desk decided about a wish to be bound; {@code approved} is absent while it has not. */
    record MyRegistration(
            String unitText,
            Instant requestedAt,
            @Nullable Boolean approved,
            @Nullable String reason) {}

    @GetMapping("/units")
    @Allowed({})
    List<Occupancy> units(Actor actor) {
        return people.unitsOf(actor.requireAccount());
    }

    @PostMapping("/units")
    @Allowed({})
    @ResponseStatus(HttpStatus.CREATED)
    List<Occupancy> claim(Actor actor, @Valid @RequestBody ClaimByCode body) {
        claims.byCode(actor, body.code());
        return people.unitsOf(actor.requireAccount());
    }

    @PostMapping("/registrations")
    @Allowed({})
    @ResponseStatus(HttpStatus.CREATED)
    List<MyRegistration> ask(Actor actor, @Valid @RequestBody ClaimInWords body) {
        claims.request(actor, new ProjectId(body.project()), body.unit(), body.relation());
        return registrations(actor);
    }

    @GetMapping("/registrations")
    @Allowed({})
    List<MyRegistration> registrations(Actor actor) {
        return registrations.of(actor.requireAccount()).stream()
                .map(each -> new MyRegistration(each.unitText(), each.requestedAt(), each.approved(), each.reason()))
                .toList();
    }

    @GetMapping("/consents")
    @Allowed({})
    List<Consents.Consent> consents(Actor actor) {
        return people.personOf(actor.requireAccount())
                .map(person -> consents.of(PersonAccess.subject(person)))
                .orElse(List.of());
    }

    @PostMapping("/consents/{id}/withdrawal")
    @Allowed({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable UUID id) {
        var person = people.personOf(actor.requireAccount()).orElseThrow(() -> Refused.missing("consent"));
        consents.withdraw(PersonAccess.subject(person), id);
    }
}
