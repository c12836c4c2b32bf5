package io.anju.agreements.contract;

import io.anju.deadlines.ContractId;
import io.anju.estate.Places;
import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The service contracts of the projects that somebody sets up. */
@RestController
@RequestMapping("/api/contracts")
class ContractController {

    private final ContractRegister register;
    private final ContractQueries queries;
    private final Places places;

    ContractController(ContractRegister register, ContractQueries queries, Places places) {
        this.register = register;
        this.queries = queries;
        this.places = places;
    }

    /**
     * A contract with what it covers.
     *
     * @param places empty for the whole project
     * @param can what the reader may do with it now
     */
    record ContractView(ContractRow contract, List<CoveredPlace> places, List<String> can) {}

    /** A place with all that lies in it. */
    record CoveredPlace(UUID id, String code, String name) {}

    /** With which day it ends, and why. */
    record NewEnd(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @Allowed(Permission.SETTINGS_WRITE)
    Page<ContractRow> list(
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable ContractState state,
            ListQuery query,
            Actor actor) {
        return queries.list(actor.scope(Permission.SETTINGS_WRITE), project, state, query);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ContractView> get(@PathVariable UUID id, Actor actor) {
        return view(actor, new ContractId(id), HttpStatus.OK);
    }

    @PostMapping
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ContractView> draft(@Valid @RequestBody NewContract body, Actor actor) {
        return view(actor, register.draft(actor, body), HttpStatus.CREATED);
    }

    @PutMapping("/{id}")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ContractView> redraft(
            @PathVariable UUID id, @Valid @RequestBody NewContract body, IfMatch ifMatch, Actor actor) {
        register.redraft(actor, new ContractId(id), body, ifMatch);
        return view(actor, new ContractId(id), HttpStatus.OK);
    }

    @PostMapping("/{id}/signature")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ContractView> sign(@PathVariable UUID id, IfMatch ifMatch, Actor actor) {
        register.sign(actor, new ContractId(id), ifMatch);
        return view(actor, new ContractId(id), HttpStatus.OK);
    }

    @PostMapping("/{id}/end")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ContractView> end(
            @PathVariable UUID id, @Valid @RequestBody NewEnd body, IfMatch ifMatch, Actor actor) {
        register.end(actor, new ContractId(id), body.on(), body.reason(), ifMatch);
        return view(actor, new ContractId(id), HttpStatus.OK);
    }

    private ResponseEntity<ContractView> view(Actor actor, ContractId id, HttpStatus status) {
        var row = queries.find(id).orElseThrow(() -> Refused.missing(ContractRegister.NOUN));
        actor.require(Permission.SETTINGS_WRITE, new ProjectId(row.project()), ContractRegister.NOUN);
        var covered = places.find(queries.places(id)).stream()
                .map(place -> new CoveredPlace(place.id().value(), place.code(), place.name()))
                .toList();
        var can = switch (row.state()) {
            case DRAFT -> List.of("change", "sign");
            case UPCOMING, IN_FORCE -> row.endedAt() == null ? List.of("propose", "end") : List.of("propose");
            case ENDED -> List.<String>of();
        };
        return ResponseEntity.status(status)
                .eTag("\"" + row.version() + "\"")
                .body(new ContractView(row, covered, can));
    }
}
