package io.anju.privacy.rights;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The office writes down and answers what people ask about their own data (Y-10). */
@RestController
@RequestMapping("/api/rights-requests")
class RightsRequestController {

    private final RightsDesk desk;
    private final RightsQueries queries;

    RightsRequestController(RightsDesk desk, RightsQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    /**
     * What somebody asked for by telephone, at the counter, by letter.
     *
     * @param person the register entry; otherwise {@code project} and {@code name} say who it is
     * @param askedAt when they asked; now if absent, never later than now
     */
    record RightsForm(
            @NotNull RightsKind kind,
            @NotNull RightsChannel channel,
            @NotNull IdentityCheck identity,
            @Nullable UUID person,
            @Nullable UUID project,
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 2000) String details,
            @Nullable Instant askedAt) {}

    record RightsNote(@Nullable @Size(max = 1000) String note) {}

    record RightsRefusal(@NotBlank @Size(max = 1000) String reason) {}

    @GetMapping
    @Allowed(Permission.PERSONAL_DATA)
    Page<RightsQueries.RightsRow> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable RightsState state,
            @RequestParam(required = false) @Nullable RightsKind kind,
            @RequestParam(defaultValue = "false") boolean pending,
            ListQuery query) {
        return queries.list(actor, new RightsQueries.Filter(project, state, kind, pending), query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.PERSONAL_DATA)
    RightsRequestView open(Actor actor, @Valid @RequestBody RightsForm form) {
        return desk.open(actor, form);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<RightsRequestView> get(Actor actor, @PathVariable UUID id) {
        return answer(desk.get(actor, new RightsRequestId(id)));
    }

    /** What was asked for will be done; the person is told. */
    @PostMapping("/{id}/acceptance")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<RightsRequestView> accept(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody RightsNote body) {
        return answer(desk.move(actor, new RightsRequestId(id), version, RightsState.ACCEPTED, body.note()));
    }

    /** It will not be done, for a reason that the person is told. */
    @PostMapping("/{id}/refusal")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<RightsRequestView> refuse(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody RightsRefusal body) {
        return answer(desk.move(actor, new RightsRequestId(id), version, RightsState.REFUSED, body.reason()));
    }

    /** It is done. An erasure completes by being executed and not here. */
    @PostMapping("/{id}/completion")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<RightsRequestView> complete(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody RightsNote body) {
        return answer(desk.complete(actor, new RightsRequestId(id), version, body.note()));
    }

    private static ResponseEntity<RightsRequestView> answer(RightsRequestView view) {
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
