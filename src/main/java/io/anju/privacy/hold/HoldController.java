package io.anju.privacy.hold;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Legal holds. */
@RestController
@RequestMapping("/api/holds")
class HoldController {

    private final Holds holds;
    private final HoldQueries queries;

    HoldController(Holds holds, HoldQueries queries) {
        this.holds = holds;
        this.queries = queries;
    }

    /** Either a person of the register or a request, never both. */
    record HoldForm(
            @Nullable UUID person,
            @Nullable UUID request,
            @NotBlank @Size(max = 1000) String reason) {}

    record LiftForm(@NotBlank @Size(max = 1000) String reason) {}

    /** The new hold. */
    record HoldSet(UUID id) {}

    /** @param holding true for holds that nobody lifted */
    @GetMapping
    @Allowed(Permission.PERSONAL_DATA)
    Page<HoldView> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID request,
            @RequestParam(defaultValue = "false") boolean holding,
            ListQuery query) {
        return queries.list(actor, new HoldQueries.Filter(person, request, holding), query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.PERSONAL_DATA)
    HoldSet set(Actor actor, @Valid @RequestBody HoldForm body) {
        return new HoldSet(holds.set(actor, held(body), body.reason()));
    }

    @PostMapping("/{id}/lifting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.PERSONAL_DATA)
    void lift(Actor actor, @PathVariable UUID id, @Valid @RequestBody LiftForm body) {
        holds.lift(actor, id, body.reason());
    }

    private static HeldThing held(HoldForm body) {
        var person = body.person();
        var request = body.request();
        if (person != null && request == null) {
            return new HeldThing(HoldKind.PERSON, person);
        }
        if (request != null && person == null) {
            return new HeldThing(HoldKind.REQUEST, request);
        }
        throw Refused.field("person", "person-or-request");
    }
}
