package io.anju.agreements.contractor;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.workforce.ContractorId;
import io.anju.workforce.Contractors;
import io.anju.workforce.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of contractors; contacts are masked for whoever does not keep it. */
@RestController
@RequestMapping("/api/contractors")
class ContractorController {

    private final ContractorRegister register;
    private final ContractorQueries queries;
    private final Contractors staffing;

    ContractorController(ContractorRegister register, ContractorQueries queries, Contractors staffing) {
        this.register = register;
        this.queries = queries;
        this.staffing = staffing;
    }

    /**
     * A contractor with its people.
     *
     * @param people who work here, by name
     * @param can what the reader may do with it now
     */
    record ContractorView(ContractorRow contractor, List<ContractorPerson> people, List<String> can) {}

    /** One of its people. */
    record ContractorPerson(StaffId staff, String name) {}

    /** Why nobody of it is sent. */
    record NewSuspension(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @Allowed(Permission.STAFF_READ)
    Page<ContractorRow> list(
            @RequestParam(required = false) @Nullable ContractorState state,
            @RequestParam(required = false) @Nullable String trade,
            ListQuery query,
            Actor actor) {
        return queries.list(state, trade, query).map(row -> shown(actor, row));
    }

    @GetMapping("/{id}")
    @Allowed(Permission.STAFF_READ)
    ResponseEntity<ContractorView> get(@PathVariable UUID id, Actor actor) {
        return view(actor, new ContractorId(id), HttpStatus.OK);
    }

    @PostMapping
    @Allowed(Permission.STAFF_WRITE)
    ResponseEntity<ContractorView> register(@Valid @RequestBody NewContractor body, Actor actor) {
        return view(actor, register.register(actor, body), HttpStatus.CREATED);
    }

    @PutMapping("/{id}")
    @Allowed(Permission.STAFF_WRITE)
    ResponseEntity<ContractorView> change(
            @PathVariable UUID id, @Valid @RequestBody NewContractor body, IfMatch ifMatch, Actor actor) {
        register.change(actor, new ContractorId(id), body, ifMatch);
        return view(actor, new ContractorId(id), HttpStatus.OK);
    }

    @PostMapping("/{id}/suspension")
    @Allowed(Permission.STAFF_WRITE)
    ResponseEntity<ContractorView> suspend(
            @PathVariable UUID id, @Valid @RequestBody NewSuspension body, IfMatch ifMatch, Actor actor) {
        register.suspend(actor, new ContractorId(id), body.reason(), ifMatch);
        return view(actor, new ContractorId(id), HttpStatus.OK);
    }

    @DeleteMapping("/{id}/suspension")
    @Allowed(Permission.STAFF_WRITE)
    ResponseEntity<ContractorView> resume(@PathVariable UUID id, IfMatch ifMatch, Actor actor) {
        register.resume(actor, new ContractorId(id), ifMatch);
        return view(actor, new ContractorId(id), HttpStatus.OK);
    }

    private ResponseEntity<ContractorView> view(Actor actor, ContractorId id, HttpStatus status) {
        var row = queries.find(id).orElseThrow(() -> Refused.missing(ContractorRegister.NOUN));
        var people = staffing.people(id).stream()
                .map(each -> new ContractorPerson(each.staff(), each.name()))
                .toList();
        var can = !ContractorRegister.keeps(actor)
                ? List.<String>of()
                : row.suspendedAt() == null ? List.of("change", "suspend") : List.of("change", "resume");
        return ResponseEntity.status(status)
                .eTag("\"" + row.version() + "\"")
                .body(new ContractorView(shown(actor, row), people, can));
    }

    private static ContractorRow shown(Actor actor, ContractorRow row) {
        return ContractorRegister.keeps(actor) ? row : row.masked();
    }
}
