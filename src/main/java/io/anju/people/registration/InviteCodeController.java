package io.anju.people.registration;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.people.Relation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Codes that the desk hands out for units. */
@RestController
@RequestMapping("/api")
class InviteCodeController {

    private final InviteCodes codes;

    InviteCodeController(InviteCodes codes) {
        this.codes = codes;
    }

    /** For whom the code is and for how many days it holds. */
    record IssueRequest(
            @NotNull Relation relation, @Min(1) @Max(90) int days) {}

    @PostMapping("/units/{unit}/invite-codes")
    @Allowed(Permission.PEOPLE_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    InviteCodes.Issued issue(Actor actor, @PathVariable UUID unit, @Valid @RequestBody IssueRequest request) {
        return codes.issue(actor, new PlaceId(unit), request.relation(), Duration.ofDays(request.days()));
    }

    @GetMapping("/units/{unit}/invite-codes")
    @Allowed(Permission.PEOPLE_WRITE)
    List<InviteCodes.Outstanding> outstanding(Actor actor, @PathVariable UUID unit) {
        return codes.outstanding(actor, new PlaceId(unit));
    }

    @DeleteMapping("/invite-codes/{id}")
    @Allowed(Permission.PEOPLE_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable UUID id) {
        codes.revoke(actor, id);
    }
}
